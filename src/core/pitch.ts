/** The pitch: what it is made of, which words are said, and what is still missing. */
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import { firstName } from './names.ts';
import type { AskSize, Objection, Pitch } from './plan.ts';

/** What a pitch has when it is whole, in the order in which it is said. */
export const pitchParts = ['vision', 'steps', 'ask', 'sizes', 'benefit', 'ease', 'objections'] as const;
export type PitchPart = (typeof pitchParts)[number];

/** What a person can write into an open ask. */
export type PitchEdit = Partial<
  Pick<Pitch, 'ask' | 'larger' | 'smaller' | 'benefit' | 'ease' | 'lead' | 'steps' | 'matterId' | 'lane'>
>;

/** The ask that is being prepared; null where there is none, or where the latest was told already. */
export function openPitch({ pitch }: Pick<MeetingRecords, 'pitch'>): Pitch | null {
  return pitch !== null && pitch.deletedAt === null && pitch.state === 'open' ? pitch : null;
}

/** The words of the ask in one size; `''` where that size was not written. */
export function askWords(pitch: Pick<Pitch, AskSize>, size: AskSize): string {
  return pitch[size].trim();
}

/** The words to lead with: of the size that leads, else the ask itself, else whichever there is. */
export function leadWords(pitch: Pick<Pitch, AskSize | 'lead'>): string {
  const sizes = [pitch.lead, 'ask', 'smaller', 'larger'] as const;
  return sizes.map((size) => pitch[size].trim()).find((words) => words !== '') ?? '';
}

/** The sizes that have words, the larger first. */
export function sizesOf(pitch: Pick<Pitch, AskSize>): AskSize[] {
  return (['larger', 'ask', 'smaller'] as const).filter((size) => askWords(pitch, size) !== '');
}

/** What the other one may object to this ask, in order. */
export function objectionsTo(pitch: Pitch | null, { objections }: Pick<MeetingRecords, 'objections'>): Objection[] {
  return objections.filter(({ pitchId, deletedAt }) => deletedAt === null && pitchId === pitch?.id);
}

const filled = (text: string | undefined) => (text ?? '').trim() !== '';

function has(part: PitchPart, records: MeetingRecords): boolean {
  const pitch = openPitch(records);
  switch (part) {
    case 'vision':
      return filled(records.vision?.toTell);
    case 'steps':
      return pitch?.steps.some(filled) ?? false;
    case 'ask':
      return filled(pitch?.ask);
    case 'sizes':
      return filled(pitch?.larger) && filled(pitch?.smaller);
    case 'benefit':
    case 'ease':
      return filled(pitch?.[part]);
    case 'objections': {
      const expected = objectionsTo(pitch, records);
      return expected.length > 0 && expected.every(({ reply }) => filled(reply));
    }
  }
}

/** The parts that are written already. */
export function writtenParts(records: MeetingRecords): PitchPart[] {
  return pitchParts.filter((part) => has(part, records));
}

// What a pitch fails without comes first.
const byWeight: readonly PitchPart[] = ['ask', 'benefit', 'objections', 'sizes', 'ease', 'steps', 'vision'];

/** What to warn of, the gravest first. Before there is an ask, that alone: everything else answers to it. */
export function missingParts(records: MeetingRecords): PitchPart[] {
  if (!has('ask', records)) return ['ask'];
  return byWeight.filter((part) => !has(part, records));
}

/** What is missing in a part, as the end of a sentence: "what is in it for Dana?" */
export function missingWords(part: PitchPart, records: MeetingRecords): Message {
  const name = firstName(records.person?.name ?? '');
  const open = part === 'objections' && objectionsTo(openPitch(records), records).find(({ reply }) => !filled(reply));
  if (open) return { id: 'pitch.missing-reply', values: { name, text: open.text } };
  return { id: `pitch.missing-${part}`, values: { name } };
}
