/** A need with its ways and gains as it stands in the editor, and what is kept of it. */
import * as v from 'valibot';
import { DaySchema } from '../facts.ts';
import { NeedSchema, type Opportunity } from '../plan.ts';
import { IdSchema, LaneSchema, laned } from '../record.ts';
import type { NeedState, RoadmapNeed } from './roadmap.ts';

const WayChoiceSchema = v.picklist(['found', 'hoped', 'met', 'gone']);
/** How far a way leads: `met` says that the need is met by it. */
export type WayChoice = v.InferOutput<typeof WayChoiceSchema>;

const WayFormSchema = v.object({
  /** Null for a way that is not kept yet. */
  id: v.nullable(IdSchema),
  text: v.string(),
  source: v.string(),
  expiresOn: v.nullable(DaySchema),
  choice: WayChoiceSchema,
  commitmentId: v.nullable(IdSchema),
  gain: v.string(),
  matterId: v.nullable(IdSchema),
});
export type WayForm = v.InferOutput<typeof WayFormSchema>;

const NeedFormSchema = v.object({
  text: v.string(),
  kind: NeedSchema.entries.kind,
  competencyId: v.nullable(IdSchema),
  lane: LaneSchema,
  laneUntil: laned.laneUntil,
  /** Never empty: the first may have no words yet. */
  ways: v.pipe(v.array(WayFormSchema), v.minLength(1)),
});
export type NeedForm = v.InferOutput<typeof NeedFormSchema>;

export type WaySaved = Omit<WayForm, 'choice'> & { readonly state: Opportunity['state'] };
/** What is kept. A way without words is none: it is taken away where it was kept before. */
export type NeedSaved = Omit<NeedForm, 'ways'> & { readonly met: boolean; readonly ways: readonly WaySaved[] };

export const emptyWay: WayForm = {
  id: null,
  text: '',
  source: '',
  expiresOn: null,
  choice: 'found',
  commitmentId: null,
  gain: '',
  matterId: null,
};

export const emptyNeed: NeedForm = {
  text: '',
  kind: 'skill',
  competencyId: null,
  lane: 'private',
  laneUntil: null,
  ways: [emptyWay],
};

/** The form of a need as it is kept. */
export function formOfNeed({ need, ways }: RoadmapNeed): NeedForm {
  const by = ways.findIndex(({ opportunity }) => opportunity.state === 'taken');
  const metBy = by >= 0 ? by : ways.findIndex(({ opportunity }) => opportunity.state !== 'gone');
  const forms = ways.map(({ opportunity, benefit }, index): WayForm => {
    const { id, text, source, expiresOn, state, commitmentId } = opportunity;
    const choice = need.met && index === metBy ? 'met' : state === 'taken' ? 'found' : state;
    const gain = { gain: benefit?.text ?? '', matterId: benefit?.matterId ?? null };
    return { id, text, source, expiresOn, choice, commitmentId, ...gain };
  });
  const blank: WayForm[] =
    need.met && metBy < 0 ? [{ ...emptyWay, choice: 'met' }] : forms.length > 0 ? [] : [emptyWay];
  const { text, kind, competencyId, lane, laneUntil } = need;
  return { text, kind, competencyId, lane, laneUntil, ways: [...forms, ...blank] };
}

function stateOf({ choice, id }: WayForm, before: RoadmapNeed | null): Opportunity['state'] {
  const was = before?.ways.find(({ opportunity }) => opportunity.id === id)?.opportunity.state;
  if (choice === 'met') return before?.need.met && was !== undefined && was !== 'gone' ? was : 'taken';
  // A way once taken is a way found, and stays taken while the need is not met by it.
  if (choice === 'found' && was === 'taken' && !before?.need.met) return 'taken';
  return choice;
}

/** What is kept of a form; `before` is the need as it was, null for a new one. */
export function savedOf(form: NeedForm, before: RoadmapNeed | null): NeedSaved {
  return {
    ...form,
    text: form.text.trim(),
    met: form.ways.some(({ choice }) => choice === 'met'),
    ways: form.ways.map((way) => {
      const { choice: _, ...kept } = way;
      const words = { text: way.text.trim(), source: way.source.trim(), gain: way.gain.trim() };
      return { ...kept, ...words, state: stateOf(way, before) };
    }),
  };
}

export type NeedFault = 'text' | 'source' | 'gain';

/** True for an address that may be linked to: http or https. */
export function isLink(address: string): boolean {
  const plain = address.trim();
  return URL.canParse(plain) && /^https?:$/.test(new URL(plain).protocol);
}

/** What stands in the way of keeping it, by the way in which it is (null: in the need itself). */
export function faultsOf({ text, ways }: NeedForm): { readonly at: number | null; readonly fault: NeedFault }[] {
  const faults: { at: number | null; fault: NeedFault }[] = text.trim() === '' ? [{ at: null, fault: 'text' }] : [];
  ways.forEach((way, at) => {
    if (way.source.trim() !== '' && !isLink(way.source)) faults.push({ at, fault: 'source' });
    if (way.id === null && way.text.trim() === '' && way.gain.trim() !== '') faults.push({ at, fault: 'gain' });
  });
  return faults;
}

/** How far the need would be once the form is kept; a way whose day is over before `today` counts no more. */
export function stateAfter({ ways }: NeedForm, today: string): NeedState {
  if (ways.some(({ choice }) => choice === 'met')) return 'met';
  const counting = ways.filter(
    ({ text, expiresOn }) => text.trim() !== '' && !(expiresOn !== null && expiresOn < today),
  );
  if (counting.some(({ choice }) => choice === 'found')) return 'found';
  return counting.some(({ choice }) => choice === 'hoped') ? 'hoped' : 'gap';
}

/** A form as a draft, and back; null for anything that is none. */
export const needDraft = (form: NeedForm): string => JSON.stringify(form);
export function needFromDraft(draft: string): NeedForm | null {
  try {
    const read = v.safeParse(NeedFormSchema, JSON.parse(draft));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
