/** Letters: what was drafted, edited and sent to somebody, and whether it was confirmed. */
import * as v from 'valibot';
import { IdSchema, type Kept, LineSchema, MaybeDaySchema, TextSchema } from './record.ts';

export const letterKinds = ['request', 'items', 'thank-you', 'update', 'guidance', 'nudge', 'cancelled'] as const;
export const LetterKindSchema = v.picklist(letterKinds);
export type LetterKind = v.InferOutput<typeof LetterKindSchema>;

/**
 * One letter as the user left it. While `sentOn` is null it is a draft that was edited; what the templates write without
 * the user is derived and never stored. It has no lane: what it holds has passed the gate, or was typed into it.
 */
export const LetterSchema = v.object({
  kind: LetterKindSchema,
  personId: v.nullable(IdSchema),
  /** The meeting it follows up, proposes items for, or stands in for. */
  meetingId: v.nullable(IdSchema),
  /** The commitment or objective it is about. */
  aboutId: v.nullable(IdSchema),
  /** Null where the template's own is still used. */
  subject: v.nullable(LineSchema),
  body: v.nullable(TextSchema),
  /** The records whose words stood in it when it was sent; until then, when the user began to write it over. */
  itemIds: v.array(IdSchema),
  sentOn: MaybeDaySchema,
  way: v.nullable(v.picklist(['copy', 'mail', 'gmail'])),
  confirmedOn: MaybeDaySchema,
});
export type SentLetter = Kept & v.InferOutput<typeof LetterSchema>;
