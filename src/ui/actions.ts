/**
 * What a person can do from a view. Views call these and never the store; the entries supply them. Every action resolves
 * once the change is kept, and rejects with a `Failure` when it could not be, with nothing changed.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Capture } from '../core/capture.ts';
import type { Goal } from '../core/checklist-item.ts';
import type { LaneUntil } from '../core/lanes.ts';
import type { TopicKind } from '../core/meetings.ts';
import type { Relationship } from '../core/people.ts';
import type { Id, Lane } from '../core/record.ts';
import type { LetterKind } from '../core/sent.ts';
import type { AgendaActions } from './agenda/agenda-actions.ts';
import type { AssessmentActions } from './assessment/assessment-actions.ts';
import type { ChecklistActions } from './checklists/checklist-actions.ts';
import type { CommitmentActions } from './commitments/commitment-actions.ts';
import type { EmployerActions } from './employers/employer-actions.ts';
import type { EvidenceActions } from './evidence/evidence-actions.ts';
import type { LetterActions } from './letters/letter-actions.ts';
import type { MatterActions } from './matters/matter-actions.ts';
import type { TalkActions } from './meet/talk-actions.ts';
import type { ObjectiveActions } from './objectives/objective-actions.ts';
import type { PeopleActions } from './people/people-actions.ts';
import type { PitchActions } from './pitch/pitch-actions.ts';
import type { QuestionActions } from './questions/question-actions.ts';
import type { RoadmapActions } from './roadmap/roadmap-actions.ts';
import type { SeasonActions } from './season/season-actions.ts';

/** Why something could not be done, as a value that a view can put into words. */
export interface Failure {
  readonly failure: 'full' | 'newer' | 'blocked' | 'closed' | 'private-window' | 'unknown';
  /** The engine's own words, for the small print. */
  readonly detail: string;
}

/** Takes the change back, once. */
export type Undo = () => Promise<void>;

/** The pages of the workspace, as their addresses name them: `#/settings`. */
export type WorkspaceView =
  | 'settings'
  | `settings/${'by-hand' | 'file' | 'address' | 'checklists'}`
  | 'people'
  | `people/${Id}`
  | 'commitments'
  | `commitments/${Id}`
  | 'history'
  | 'plan'
  | `plan/${'roadmap' | 'objectives' | 'evidence' | 'season'}`
  | `plan/objectives/${Id}`
  | 'insights'
  | 'packet'
  | 'data'
  | 'welcome'
  | `people/${Id}/matters`
  | 'people/employers'
  | 'search'
  | 'changes'
  | `brief/${Id}`
  | `plan/so-far/${Id}`
  | `letter/${LetterKind}`
  | `letter/${LetterKind}/${Id | 'nobody'}`
  | `letter/${LetterKind}/${Id | 'nobody'}/${Id}`;

export type TopicEdit = {
  title?: string;
  wanted?: string;
  notes?: string;
  lane?: Lane;
  state?: 'open' | 'done' | 'skipped' | 'parked';
};

export interface Actions
  extends QuestionActions,
    CommitmentActions,
    AssessmentActions,
    PeopleActions,
    PitchActions,
    ChecklistActions,
    LetterActions,
    TalkActions,
    AgendaActions,
    RoadmapActions,
    ObjectiveActions,
    EvidenceActions,
    SeasonActions,
    MatterActions,
    EmployerActions {
  /** Answers "Is this your one-on-one?" for the whole series; `name` where nobody is known yet. */
  answerSeries(seriesId: Id, answer: Relationship | 'not-one-on-one', name?: string): Promise<Undo>;
  /** Puts the one question about a series off until tomorrow. */
  askLater(seriesId: Id): Promise<void>;
  /** Keeps a captured line as the record it stands for, in the given lane, under the topic being talked about. */
  capture(
    capture: Capture,
    lane: Lane,
    at: { meetingId: Id; topicId: Id | null; until?: LaneUntil | null | undefined },
  ): Promise<Undo>;
  addTopic(meetingId: Id, title: string): Promise<Undo>;
  /** A step of the talk is made when it is first touched, hence `kind` with the meeting. */
  editTopic(meetingId: Id, topic: { id: Id; kind: TopicKind }, edit: TopicEdit, readStamp?: string): Promise<Undo>;
  /** Places an own topic or a question between two others (null at the ends). */
  reorder(list: 'topics' | 'questions', id: Id, after: Id | null, before: Id | null): Promise<Undo>;
  /** `until` says until when `later` holds. */
  setLane(
    list: 'topics' | 'questions' | 'commitments' | 'notes' | 'evidence',
    id: Id,
    lane: Lane,
    until?: LaneUntil | null,
  ): Promise<Undo>;
  editNote(id: Id, text: string): Promise<Undo>;
  removeItem(list: 'topics' | 'questions' | 'commitments' | 'notes' | 'evidence' | 'versions', id: Id): Promise<Undo>;
  /** Tells this news no more. */
  dismissNews(id: Id): Promise<Undo>;
  /** Takes back what the calendar changed; the news then say so themselves, and there is nothing to undo. */
  takeBackNews(id: Id): Promise<Undo>;
  /** Answers what news ask: still your one-on-one, with the new one, still on. */
  answerNews(id: Id, yes: boolean): Promise<Undo>;
  /** Keeps unsent words under a key, cheaply; they survive closing. Never rejects. */
  keepDraft(key: string, text: string): void;
  readDraft(key: string): Promise<string>;
  /** Must be called straight from a click: the browser asks for a gesture. `goal` is where in the panel it leads. */
  openPanel(meetingId: Id, goal?: Goal): void;
  openCalendar(): void;
  openMeetingInCalendar(meetingId: Id): void;
  /** Shows this page of the workspace in a tab, the one that is open already where there is one. */
  openWorkspace(view: WorkspaceView): void;
  /** Shows the sample, a made-up employee in a database of its own, in a tab. */
  openSample(): void;
  copyText(text: string): Promise<void>;
  /** Saves `text` as a file of this name among the downloads. */
  saveText(name: string, text: string): void;
}

export const ActionsContext = createContext<Actions | null>(null);

/** The actions of the entry that shows this view. Throws when a view stands outside any entry. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('A view was rendered without ActionsContext');
  return actions;
}
