/** What the user brings to what matters to somebody, and what of theirs serves nothing that is known. */
import { type Matter, matterKinds } from '../people.ts';
import { leadWords } from '../pitch.ts';
import type { Benefit, Milestone, Opportunity, Pitch } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { Evidence } from '../standing.ts';

/** Kinds that say what matters; the others say how to deal with somebody. */
export const servedKinds = ['measured-on', 'worries'] as const satisfies readonly Matter['kind'][];
export const mannerKinds = matterKinds.filter(
  (kind): kind is Exclude<Matter['kind'], (typeof servedKinds)[number]> =>
    !servedKinds.some((served) => served === kind),
);

/** A gain of the roadmap with where it stands in it. */
export interface Gain {
  readonly benefit: Benefit;
  readonly opportunity: Opportunity;
  readonly milestone: Milestone | null;
}

/** One thing of the user's that serves, or could serve, what matters. */
export type Brought =
  | { readonly is: 'ask'; readonly id: Id; readonly text: string; readonly of: string }
  | { readonly is: 'gain'; readonly id: Id; readonly text: string; readonly of: string; readonly day: Day | null }
  | { readonly is: 'evidence'; readonly id: Id; readonly text: string; readonly day: Day };

export interface BroughtRecords {
  /** Open and told asks to this person. */
  readonly pitches: readonly Pitch[];
  readonly gains: readonly Gain[];
  readonly evidence: readonly Evidence[];
}

/** What there is to bring, in the order ask, gains, evidence; without words there is nothing to bring. */
export function broughtOf({ pitches, gains, evidence }: BroughtRecords): readonly Brought[] {
  return [
    ...pitches
      .map((pitch) => ({ pitch, words: leadWords(pitch) }))
      .flatMap(({ pitch, words }): Brought[] => {
        const text = pitch.benefit.trim() || words;
        return text === '' ? [] : [{ is: 'ask', id: pitch.id, text, of: words }];
      }),
    ...gains.map(
      ({ benefit, opportunity, milestone }): Brought => ({
        is: 'gain',
        id: benefit.id,
        text: benefit.text,
        of: opportunity.text,
        day: milestone?.day ?? null,
      }),
    ),
    ...evidence.map(({ id, text, day }): Brought => ({ is: 'evidence', id, text, day })),
  ].filter(({ text }) => text.trim() !== '');
}

/** The ids of what is tied to this line. */
export function tiedTo(matter: Id, { pitches, gains, evidence }: BroughtRecords): ReadonlySet<Id> {
  return new Set([
    ...pitches.filter(({ matterId }) => matterId === matter).map(({ id }) => id),
    ...gains.filter(({ benefit }) => benefit.matterId === matter).map(({ benefit }) => benefit.id),
    ...evidence.filter(({ matterIds = [] }) => matterIds.includes(matter)).map(({ id }) => id),
  ]);
}

/** Asks and ways that serve nothing of what is known to matter. Evidence need not. */
export interface Unserved {
  readonly asks: readonly Pitch[];
  readonly ways: readonly Opportunity[];
}

/** `ways` are the opportunities that count; one is served where one of its gains is tied to a line that is still there. */
export function unservedOf(
  records: BroughtRecords & { readonly ways: readonly Opportunity[] },
  matters: readonly Matter[],
): Unserved {
  const known = new Set(matters.map(({ id }) => id));
  const served = (matterId: Id | null) => matterId !== null && known.has(matterId);
  const servedWays = new Set(
    records.gains.filter(({ benefit }) => served(benefit.matterId)).map(({ opportunity }) => opportunity.id),
  );
  return {
    asks: records.pitches.filter((pitch) => leadWords(pitch) !== '' && !served(pitch.matterId)),
    ways: records.ways.filter(({ id }) => !servedWays.has(id)),
  };
}
