import type { Actions, Failure, Undo } from '../../../src/ui/actions.ts';

type Name = keyof Actions;
export interface FakeActions {
  readonly actions: Actions;
  /** Every call but those about drafts, in order. */
  readonly calls: { readonly name: Name; readonly args: readonly unknown[] }[];
  readonly drafts: Map<string, string>;
  /** How often something was taken back. */
  undone: number;
  /** The next actions reject with this until it is null again. */
  failure: Failure | null;
  /** While set, actions stay unsettled until `release` is called. */
  held: boolean;
  release(): Promise<void>;
}

/** Actions that write down what was asked of them and keep drafts in memory. */
export function fakeActions(): FakeActions {
  const waiting: (() => void)[] = [];
  const fake: FakeActions = {
    calls: [],
    drafts: new Map(),
    undone: 0,
    failure: null,
    held: false,
    async release() {
      fake.held = false;
      for (const go of waiting.splice(0)) go();
    },
    actions: new Proxy({} as Actions, {
      get: (_, name: Name) => {
        if (name === 'keepDraft') {
          return (key: string, text: string) =>
            void (text === '' ? fake.drafts.delete(key) : fake.drafts.set(key, text));
        }
        if (name === 'readDraft') return async (key: string) => fake.drafts.get(key) ?? '';
        return (...args: unknown[]) => {
          fake.calls.push({ name, args });
          return name === 'copyText' ? Promise.resolve() : settle();
        };
      },
    }),
  };
  async function settle(): Promise<Undo> {
    if (fake.held) await new Promise<void>((go) => waiting.push(go));
    if (fake.failure) throw fake.failure;
    return async () => {
      fake.undone += 1;
    };
  }
  // One object per name, as an entry would give: effects depend on their identity.
  const kept = new Map<string, unknown>();
  const asked = fake.actions;
  const actions = new Proxy({} as Actions, {
    get: (_, name: Name) => {
      if (!kept.has(name)) kept.set(name, asked[name]);
      return kept.get(name);
    },
  });
  return Object.assign(fake, { actions });
}
