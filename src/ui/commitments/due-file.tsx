import { Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { dueEntry, dueFor } from '../../core/due-calendar.ts';
import type { Id } from '../../core/record.ts';
import type { Commitment, Owner } from '../../core/words.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Segments } from '../parts/segments.tsx';
import { Tick } from '../parts/tick.tsx';
import type { BoardShown } from './board-shown.ts';
import { marginDay, nameIn } from './commitment-words.ts';

export interface NamedDay {
  readonly uid: string;
  readonly day: string;
  readonly endDay: string;
  readonly summary: string;
  readonly sequence: number;
}

/** Hands the entries over as a calendar file. Rejects where the browser refuses. */
export type SaveDueFile = (entries: readonly NamedDay[]) => Promise<void>;

const scopes = { mine: ['me'], theirs: ['them'], both: ['me', 'them'] } as const satisfies Record<
  string,
  readonly Owner[]
>;
type Scope = keyof typeof scopes;
const scopeNames = ['mine', 'theirs', 'both'] as const satisfies readonly Scope[];

/** Due days as a calendar file: which of them, what leaves, and what stays. Nothing is written before the button. */
export function DueFile({ shown, save, onDone }: { shown: BoardShown; save: SaveDueFile; onDone: () => void }) {
  const words = useWords();
  const { say, sayMessage, today } = words;
  const [scope, setScope] = useState<Scope>('mine');
  const [withPrivate, setWithPrivate] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [outcome, setOutcome] = useState<'saved' | 'refused' | null>(null);
  const { leaves, stays } = dueFor(shown.open, { owners: scopes[scope], withPrivate }, today);
  const everything = dueFor(shown.open, { owners: scopes[scope], withPrivate: false }, today);
  const named = (one: Commitment): NamedDay | null => {
    const entry = dueEntry(one, nameIn(shown.people, one.personId));
    // The marks that keep two directions of writing apart on screen mean nothing in a file.
    return entry && { ...entry, summary: sayMessage(entry.summary).replace(/[\u2066-\u2069]/g, '') };
  };
  const chosen = leaves.filter(({ id }) => !left.has(id));
  const write = () =>
    save(chosen.map(named).filter((one) => one !== null)).then(
      () => setOutcome('saved'),
      () => setOutcome('refused'),
    );
  return (
    <section class="due-file" aria-label={say('commitments.file')}>
      <p class="muted">{say('commitments.file-about')}</p>
      <div class="row wrap">
        <Segments
          legend={say('commitments.file-which')}
          options={scopeNames.map((value) => ({ value, label: say(`commitments.file-${value}`) }))}
          value={scope}
          onChoose={setScope}
        />
        {everything.stays.length > 0 && (
          <Tick checked={withPrivate} onChange={setWithPrivate}>
            {say('commitments.file-private', { n: everything.stays.length })}
          </Tick>
        )}
      </div>
      <h2 class="label">{say('commitments.file-leaves', { n: chosen.length })}</h2>
      {leaves.length === 0 && <p class="meta">{say('commitments.file-none')}</p>}
      <ul class="due-entries">
        {leaves.map((one) => (
          <li key={one.id}>
            <Tick
              checked={!left.has(one.id)}
              onChange={(is) => setLeft(new Set(is ? [...left].filter((id) => id !== one.id) : [...left, one.id]))}
            >
              <span class="meta num">{one.due === null ? '' : marginDay(one.due, words)}</span> {named(one)?.summary}
            </Tick>
          </li>
        ))}
      </ul>
      {stays.length > 0 && (
        <p class="meta">
          <Icon of={Lock} size={12} /> {say('commitments.file-stays', { n: stays.length })}
        </p>
      )}
      <div class="row wrap">
        <Button disabled={chosen.length === 0} onClick={() => void write()}>
          {say('commitments.file-save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {say('commitments.close')}
        </Button>
        <span class="meta" role="status">
          {outcome && say(`commitments.file-${outcome}`)}
        </span>
      </div>
    </section>
  );
}
