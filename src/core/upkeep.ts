/** Records that keep the others in order: ticks, own checklist items, receipts, settings, other versions of a text. */
import * as v from 'valibot';
import { DaySchema } from './facts.ts';
import { RelationshipSchema } from './people.ts';
import { IdSchema, InstantSchema, type Kept, LineSchema, OrderSchema, TextSchema } from './record.ts';

export const stages = ['propose', 'prepare', 'meet', 'wrap-up', 'follow-up', 'deliver'] as const;
export const StageSchema = v.picklist(stages);
export type Stage = v.InferOutput<typeof StageSchema>;

/** A tick set or taken back by hand. Ticks that follow from what is known are derived, never stored. */
export const CheckSchema = v.object({ meetingId: IdSchema, item: LineSchema, ticked: v.boolean() });
export type Check = Kept & v.InferOutput<typeof CheckSchema>;

/**
 * What the user makes of a checklist: an item of their own for one meeting or for every one of a relationship (`null`: of
 * all), or the place of an item of the product's (`builtIn` is its key), which they moved or hid.
 */
export const ChecklistItemSchema = v.object({
  relationship: v.nullable(RelationshipSchema),
  stage: StageSchema,
  meetingId: v.nullable(IdSchema),
  builtIn: v.nullable(LineSchema),
  hidden: v.boolean(),
  text: LineSchema,
  order: OrderSchema,
});
export type ChecklistItem = Kept & v.InferOutput<typeof ChecklistItemSchema>;

/** What was dismissed or snoozed, so that nothing is told twice. That it was shown is the device's own matter. */
export const ReceiptSchema = v.object({
  kind: LineSchema,
  subject: LineSchema,
  occurrence: LineSchema,
  state: v.picklist(['dismissed', 'snoozed']),
  until: v.nullable(InstantSchema),
});

/** The text that lost when two windows edited the same field. Kept where it can be seen. */
export const VersionSchema = v.object({
  store: LineSchema,
  recordId: IdSchema,
  field: LineSchema,
  text: TextSchema,
  at: InstantSchema,
});
export type Version = Kept & v.InferOutput<typeof VersionSchema>;

/** Every setting with its shape. A setting that is not stored has its default. */
export const settingShapes = {
  ownAddresses: v.array(v.pipe(v.string(), v.maxLength(320))),
  /** Addresses of note-taking bots and the like, besides those known by their kind. Lower case. */
  noteTakers: v.array(v.pipe(v.string(), v.maxLength(320))),
  /** What titles with these words are to the user; the first that fits counts. */
  titleRules: v.array(
    v.object({ words: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), is: v.picklist(['one-on-one', 'none']) }),
  ),
  /** The button and the marks in the calendar page. */
  pageButton: v.boolean(),
  /** ISO weekday numbers, 1 is Monday. */
  workingDays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  holidays: v.array(DaySchema),
  theme: v.picklist(['system', 'light', 'dark']),
  /** The language of the product; `system` is the browser's. */
  language: v.pipe(v.string(), v.maxLength(35)),
  /** The full stop, typed outside of a field in the panel, swaps it for the neutral agenda. */
  agendaKey: v.boolean(),
  /** Keys of the workspace that need no Ctrl: `g` `p`, `?`, `/`. */
  singleKeys: v.boolean(),
  /** The name under a letter; `''` takes the one of the account. */
  senderName: v.pipe(v.string(), v.maxLength(200)),
} as const;
export type SettingName = keyof typeof settingShapes;
export type Settings = { [K in SettingName]: v.InferOutput<(typeof settingShapes)[K]> };

/** A stored setting. Its value is checked against `settingShapes` when it is read. */
export const SettingSchema = v.object({ name: LineSchema, value: v.unknown() });
export type Setting = Kept & v.InferOutput<typeof SettingSchema>;
