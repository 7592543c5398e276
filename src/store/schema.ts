/** The stores and indexes of the newest version. How a database gets there is told in migrations/. */
import type { DBSchema } from 'idb';
import type { Goal } from '../core/checklist-item.ts';
import type { DoorAnswer } from '../core/door.ts';
import type { EventFacts, PageHealth } from '../core/facts.ts';
import type { FeedResult } from '../core/feed-address.ts';
import type { Miss } from '../core/following/absence.ts';
import type { News } from '../core/following/news.ts';
import type { Entity, Kind } from '../core/model.ts';
import type { ViewHealth } from '../core/page-lacks.ts';
import type { Day, Id, Stamp } from '../core/record.ts';

/**
 * True in a page that was opened with `?sample` in its address. Such a page, and a thread of it, works on a database of its
 * own, which holds a made-up employee. The worker never does.
 */
export const isSample = /[?&]sample\b/.test(globalThis.location?.search ?? '');
export const databaseName = isSample ? 'onward-sample' : 'onward';

/** A record as it lies in its store. `ix` holds what indexes read; it is written with the record and never exported. */
export type Row<K extends Kind> = Entity<K> & { readonly ix?: Readonly<Record<string, IDBValidKey>> };

/** What was seen where: one row per meeting, signed-in address and calendar. Stays on this device. */
export interface Sighting {
  readonly id: string;
  readonly meetingId: Id;
  readonly seriesId: Id;
  readonly account: string;
  readonly calendar: string;
  /** Milliseconds since 1970 UTC. */
  readonly seenAt: number;
  readonly headerOffset: number | null;
  readonly facts: EventFacts;
  /** Set while it was not among the events of its day. */
  readonly missed?: Miss;
}

/** An address that was signed in on a calendar page of this device. */
export interface KnownAccount {
  /** Lower case. */
  readonly address: string;
  readonly name: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** What is known of a calendar's address. The address itself is a password and lies in `secrets` under the same id. */
export interface FeedRow {
  readonly id: `feed:${string}`;
  readonly host: string;
  /** The last characters of the secret part, to tell two addresses apart. */
  readonly tail: string;
  readonly addedAt: number;
  /** When it was last looked at (ms since 1970 UTC), null before the first time. */
  readonly checkedAt: number | null;
  /** When a look last began. */
  readonly triedAt: number | null;
  readonly result: FeedResult | null;
  /** Events within the window, as last read. */
  readonly events: number;
  readonly etag: string | null;
  /** Hash of what was read last, and the day it was read for: the window moves on with the day. */
  readonly bodyHash: string | null;
  readonly day: Day | null;
  /** How far a reading came that has not ended: the facts kept of that very body, on that day. */
  readonly checkpoint: { readonly bodyHash: string; readonly day: Day; readonly done: number } | null;
}

/** Rows of `meta`: what this device knows of itself. */
export interface MetaRows {
  clock: { id: 'clock'; device: string; stamp: Stamp | null };
  look: { id: 'look'; at: number; account: string; health: PageHealth };
  accounts: { id: 'accounts'; list: readonly KnownAccount[] };
  /** `goal` is where in the panel somebody wants to be. */
  panel: { id: `panel:${number}`; meetingId: Id; at: number; goal?: Goal };
  /** `sinceOf`: since when by code. */
  health: { id: `health:${string}`; sinceOf: Readonly<Record<string, number>> } & ViewHealth;
  /** A day that was shown whole, with the calendars (lower case ids) of which an event was seen beside it. */
  seen: { id: `seen:${Day}`; at: number; calendars: readonly string[] };
  feed: FeedRow;
  /** What was seen at the door of a meeting. Counts on the day of `at` alone. */
  door: { id: `door:${Id}`; at: number } & DoorAnswer;
  /** Whether the panel of a window shows the neutral agenda. */
  neutral: { id: `neutral:${number}`; on: boolean };
  /** Tabs in which our script has asked for marks. */
  tabs: { id: 'tabs'; tabIds: readonly number[] };
  /** When the sample was written (ms since 1970 UTC). In the sample's database alone. */
  sample: { id: 'sample'; at: number };
}
export type MetaRow = MetaRows[keyof MetaRows];

export interface Draft {
  readonly key: string;
  readonly text: string;
  readonly at: number;
}

/** How to take one user action back. `before` is null where the action made the record. */
export interface JournalEntry {
  readonly id: Stamp;
  readonly at: number;
  readonly action: string;
  readonly inverse: readonly { readonly store: Kind; readonly id: Id; readonly before: Entity<Kind> | null }[];
}

/** Which reminders and changes were shown on this device. */
export interface Shown {
  readonly id: Id;
  readonly at: number;
}

/** What must never be exported or logged, such as a calendar's secret address. */
export interface Secret {
  readonly id: string;
  readonly value: string;
}

type EntityStores = {
  [K in Kind]: {
    key: Id;
    value: Row<K>;
    indexes: Record<(typeof indexes)[K][number]['name'] | 'deleted', IDBValidKey>;
  };
};

export interface OnwardSchema extends DBSchema, EntityStores {
  meta: { key: string; value: MetaRow };
  drafts: { key: string; value: Draft };
  journal: { key: Stamp; value: JournalEntry };
  shown: { key: Id; value: Shown };
  sightings: {
    key: string;
    value: Sighting;
    indexes: { meeting: Id; seenAt: number; day: Day; onDay: [string, string, Day] };
  };
  news: { key: Id; value: News; indexes: { meeting: Id; at: number } };
  secrets: { key: string; value: Secret };
}

export type DeviceStore = 'meta' | 'drafts' | 'journal' | 'shown' | 'sightings' | 'secrets' | 'news';
export type StoreName = Kind | DeviceStore;

interface IndexShape {
  readonly name: string;
  readonly unique?: true;
  readonly multiEntry?: true;
  /** The field it reads instead, or the fields: deleted ones are in it too. */
  readonly raw?: string | readonly string[];
}

/**
 * Indexes by store; each reads `ix.<name>` unless it says otherwise. What stands in them is decided in index-fields.ts. Every store has `deleted`
 * besides, for tombstones whose content is still there.
 */
export const indexes = {
  people: [{ name: 'addresses', unique: true, multiEntry: true }, { name: 'name' }],
  employers: [],
  matters: [{ name: 'person' }],
  series: [{ name: 'person' }],
  meetings: [{ name: 'startAt' }, { name: 'series' }],
  topics: [{ name: 'meeting' }],
  notes: [{ name: 'meeting' }, { name: 'about' }, { name: 'kind', raw: ['kind', 'at'] }],
  questions: [
    { name: 'openWith' },
    { name: 'meeting' },
    { name: 'handledIn', multiEntry: true },
    { name: 'person', raw: 'personId' },
    { name: 'need', raw: 'needId' },
  ],
  commitments: [
    { name: 'openWith' },
    { name: 'openDueOn' },
    { name: 'deliveredTo' },
    { name: 'meeting' },
    { name: 'state', raw: 'state' },
    { name: 'deliveredOn', raw: 'deliveredOn' },
    { name: 'due', raw: 'due' },
    { name: 'need', raw: 'needId' },
    { name: 'objective', raw: 'objectiveId' },
  ],
  objectives: [{ name: 'open' }],
  visions: [],
  milestones: [{ name: 'vision' }],
  needs: [{ name: 'milestone' }],
  opportunities: [{ name: 'need' }],
  benefits: [{ name: 'opportunity' }],
  pitches: [{ name: 'openWith' }],
  objections: [{ name: 'pitch' }],
  seasons: [{ name: 'decidedOn' }],
  competencies: [],
  evidence: [
    { name: 'day' },
    { name: 'meeting' },
    { name: 'objectives', multiEntry: true, raw: 'objectiveIds' },
    { name: 'competencies', multiEntry: true, raw: 'competencyIds' },
    { name: 'matters', multiEntry: true, raw: 'matterIds' },
  ],
  assessments: [{ name: 'person' }],
  checks: [{ name: 'meeting' }],
  checklistItems: [{ name: 'stage' }, { name: 'meeting' }],
  letters: [{ name: 'person' }, { name: 'meeting' }, { name: 'about' }],
  receipts: [{ name: 'subject' }],
  versions: [{ name: 'record' }],
  settings: [],
} as const satisfies Record<Kind, readonly IndexShape[]>;

/** Sorts after every day: where something has no due day. */
export const noDay: Day = '9999-12-31';
