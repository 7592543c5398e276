/** The actions of the views, carried out by the store and the browser. One set for every page of the extension. */
import { calendarAddress, openTab } from '../platform/calendar-tab.ts';
import { now } from '../platform/clock.ts';
import { openPanel } from '../platform/panel.ts';
import { openSamplePanel } from '../platform/sample-tabs.ts';
import { saveText } from '../platform/save-text.ts';
import { showWorkspace } from '../platform/workspace-tab.ts';
import { keepCapture } from '../store/capture.ts';
import { keepDraft, readDraft } from '../store/drafts.ts';
import { eventKeyOf } from '../store/event-key.ts';
import { answerNews, dismissNews, takeBackNews } from '../store/following/answer-news.ts';
import { editNote, removeItem, reorder, setLane } from '../store/items.ts';
import { aimPanel } from '../store/look.ts';
import { askLater } from '../store/receipts.ts';
import { isSample } from '../store/schema.ts';
import { answerSeries } from '../store/series.ts';
import { addTopic, editTopic } from '../store/topics.ts';
import type { Actions } from '../ui/actions.ts';
import { nothingToUndo } from '../ui/nothing-to-undo.ts';
import { agendaActions } from './agenda-actions.ts';
import { assessmentActions } from './assessment-actions.ts';
import { checklistActions } from './checklist-actions.ts';
import { commitmentActions } from './commitment-actions.ts';
import { employerActions } from './employer-actions.ts';
import { evidenceActions } from './evidence-actions.ts';
import { letterActions } from './letter-actions.ts';
import { matterActions } from './matter-actions.ts';
import { objectiveActions } from './objective-actions.ts';
import { peopleActions } from './people-actions.ts';
import { personIn } from './person-in.ts';
import { pitchActions } from './pitch-actions.ts';
import { questionActions } from './question-actions.ts';
import { roadmapActions } from './roadmap-actions.ts';
import { seasonActions } from './season-actions.ts';
import { talkActions } from './talk-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

async function openEvent(meetingId: string): Promise<void> {
  const key = await eventKeyOf(meetingId);
  const raw = key?.kind === 'event' ? key.raw : null;
  const address = raw ? `https://calendar.google.com/calendar/event?eid=${encodeURIComponent(raw)}` : calendarAddress;
  await openTab(address);
}

const day = 24 * 60 * 60 * 1000;

const report = (error: unknown) => console.error('Onward:', error);

/** Gets a page of the sample ready, see sample-page.tsx. */
export async function startSample(root: Element): Promise<void> {
  const page = await import('./sample-page.tsx');
  await page.startSample(root);
}

/** What leads out of a page stays within the sample. It has no calendar: who stands in it is whom one meets. */
function sampleWays(windowId: () => number): Partial<Actions> {
  const toPeople = () => void showWorkspace('people', '?sample').catch(report);
  return {
    openPanel: (meetingId, goal) => void aimPanel(windowId(), meetingId, goal).then(openSamplePanel).catch(report),
    openWorkspace: (view) => void showWorkspace(view, '?sample').catch(report),
    openCalendar: toPeople,
    openMeetingInCalendar: toPeople,
    openNextEvent: toPeople,
  };
}

/** The actions of a page; `windowId` tells the browser window it stands in, `afterPanel` runs once the panel has been opened. */
export function makeActions(windowId: () => number, afterPanel: () => void): Actions {
  const actions: Actions = {
    ...questionActions,
    ...commitmentActions,
    ...assessmentActions,
    ...peopleActions,
    ...pitchActions,
    ...checklistActions,
    ...letterActions,
    ...talkActions,
    ...agendaActions,
    ...roadmapActions,
    ...objectiveActions,
    ...evidenceActions,
    ...seasonActions,
    ...matterActions,
    ...employerActions,
    answerSeries: (id, answer, name = '') => undoable(answerSeries(id, answer, name)),
    askLater: (id) => askLater(id, now() + day),
    capture: (capture, lane, at) => undoable(keepCapture(capture, lane, at, today())),
    addTopic: async (meetingId, title) => undoable(addTopic(meetingId, await personIn(meetingId), title)),
    editTopic: async (meetingId, topic, edit, readStamp) =>
      undoable(editTopic(meetingId, await personIn(meetingId), topic, edit, readStamp)),
    reorder: (list, id, after, before) => undoable(reorder(list, id, after, before)),
    setLane: (list, id, lane, until) => undoable(setLane(list, id, lane, until)),
    editNote: (id, text) => undoable(editNote(id, text)),
    removeItem: (list, id) => undoable(removeItem(list, id)),
    dismissNews: (id) => undoable(dismissNews(id)),
    takeBackNews: (id) => takeBackNews(id).then(() => nothingToUndo),
    answerNews: (id, yes) => undoable(answerNews(id, yes)),
    keepDraft: (key, text) => void keepDraft(key, text).catch(report),
    readDraft: (key) => readDraft(key).catch(() => ''),
    openPanel(meetingId, goal) {
      // First the panel, or the browser no longer counts this as a click.
      const opening = openPanel(windowId());
      Promise.all([opening, aimPanel(windowId(), meetingId, goal)]).then(afterPanel, report);
    },
    openCalendar: () => void openTab(calendarAddress).catch(report),
    openMeetingInCalendar: (id) => void openEvent(id).catch(report),
    openWorkspace: (view) => void showWorkspace(view).catch(report),
    openSample: () => void showWorkspace('people', '?sample').catch(report),
    copyText: (text) => navigator.clipboard.writeText(text),
    saveText,
  };
  return isSample ? { ...actions, ...sampleWays(windowId) } : actions;
}
