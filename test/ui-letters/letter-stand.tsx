/** A letter on a stand that keeps what is done to it in memory, as the store would, and shows it again. */
import { act } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import type { LetterKey } from '../../src/core/letters/current-letter.ts';
import type { LetterFacts } from '../../src/core/letters/facts.ts';
import type { LetterKind, SentLetter } from '../../src/core/sent.ts';
import type { Actions, Undo } from '../../src/ui/actions.ts';
import { LetterComposer } from '../../src/ui/letters/letter-composer.tsx';
import { kept } from '../core/letters/facts.ts';
import { fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, words } from '../ui/stand/mount.tsx';

const stampOf = (n: number) => `${String(1_795_000_000_000 + n).padStart(15, '0')}-0000-0123456789ab`;

/** Mounts the letter of `kind`; `change` gives it other facts later on. */
export function stand(
  kind: LetterKind,
  facts: LetterFacts,
  versions: Parameters<typeof LetterComposer>[0]['shown']['versions'] = [],
) {
  const fake = fakeActions();
  let now = facts;
  let writes = 0;
  let redraw = () => {};
  const set = (next: LetterFacts): Undo => {
    const before = now;
    now = next;
    redraw();
    return async () => {
      now = { ...now, letters: before.letters };
      redraw();
    };
  };
  const put = (key: LetterKey, fields: Partial<SentLetter>): Undo => {
    writes += 1;
    const before = now.letters.find(({ id }) => id === key.id) ?? { ...kept(99), ...key };
    const stamps = { ...before.stamps };
    for (const field of Object.keys(fields)) stamps[field] = stampOf(writes);
    const letter = { ...before, ...fields, stamps };
    return set({ ...now, letters: [...now.letters.filter(({ id }) => id !== key.id), letter] });
  };
  const { today } = words();
  const keeping: Partial<Actions> = {
    editLetter: async (key, { itemIds, ...edit }) => put(key, itemIds ? { ...edit, itemIds: [...itemIds] } : edit),
    startLetterOver: async (id) => set({ ...now, letters: now.letters.filter((one) => one.id !== id) }),
    setLetterSent: async (key, sent) =>
      put(key, sent ? { ...sent, itemIds: [...sent.itemIds], sentOn: today } : { sentOn: null, way: null }),
    setLetterConfirmed: async (key, done) => put(key, { confirmedOn: done ? today : null }),
  };
  const asked = fake.actions;
  const actions = new Proxy(asked, {
    get: (target, name: keyof Actions) => {
      const keep = keeping[name] as ((...args: unknown[]) => Promise<Undo>) | undefined;
      if (!keep) return target[name];
      return (...args: unknown[]) => {
        if (fake.failure) return Promise.reject(fake.failure);
        fake.calls.push({ name, args });
        return keep(...args);
      };
    },
  });
  Object.assign(fake, { actions });
  function Stand() {
    const [, set] = useState(0);
    useEffect(() => {
      redraw = () => set((n) => n + 1);
    }, []);
    return <LetterComposer shown={{ kind, facts: now, versions, sender: 'Mira' }} />;
  }
  return {
    ...mount(<Stand />, fake),
    /** The facts as they are kept now. */
    facts: () => now,
    change: (next: Partial<LetterFacts>) => act(() => void set({ ...now, ...next })),
    calls: (name: keyof Actions) => fake.calls.filter((call) => call.name === name).map(({ args }) => args),
  };
}
