import { act, cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import agendaWords from '../../../src/locales/en/agenda.json';
import assessmentWords from '../../../src/locales/en/assessment.json';
import briefWords from '../../../src/locales/en/brief.json';
import checklistsWords from '../../../src/locales/en/checklists.json';
import commitmentsWords from '../../../src/locales/en/commitments.json';
import dueWords from '../../../src/locales/en/due.json';
import lettersWords from '../../../src/locales/en/letters.json';
import meetWords from '../../../src/locales/en/meet.json';
import namesWords from '../../../src/locales/en/names.json';
import news from '../../../src/locales/en/news.json';
import oneQuestionWords from '../../../src/locales/en/one-question.json';
import panel from '../../../src/locales/en/panel.json';
import peopleWords from '../../../src/locales/en/people.json';
import pitchWords from '../../../src/locales/en/pitch.json';
import popupEmptyWords from '../../../src/locales/en/popup-empty.json';
import popupTabWords from '../../../src/locales/en/popup-tab.json';
import questionBankWords from '../../../src/locales/en/question-bank.json';
import questionsWords from '../../../src/locales/en/questions.json';
import reasons from '../../../src/locales/en/reasons.json';
import rules from '../../../src/locales/en/rules.json';
import searchWords from '../../../src/locales/en/search.json';
import talk from '../../../src/locales/en/talk.json';
import ui from '../../../src/locales/en/ui.json';
import waysIn from '../../../src/locales/en/ways-in.json';
import workspace from '../../../src/locales/en/workspace.json';
import { ActionsContext } from '../../../src/ui/actions.ts';
import { MessagesContext, wordsOf } from '../../../src/ui/messages.tsx';
import { UndoBar, UndoProvider } from '../../../src/ui/parts/undo-bar.tsx';
import { type FakeActions, fakeActions } from './fake-actions.ts';

/** Wednesday 25 November 2026, 13:35 in Stockholm. */
export const now = Date.UTC(2026, 10, 25, 12, 35);
export const zone = 'Europe/Stockholm';
export const catalogue: Record<string, string> = {
  ...ui,
  ...namesWords,
  ...rules,
  ...reasons,
  ...oneQuestionWords,
  ...dueWords,
  ...popupTabWords,
  ...popupEmptyWords,
  ...talk,
  ...panel,
  ...news,
  ...waysIn,
  ...workspace,
  ...checklistsWords,
  ...questionsWords,
  ...questionBankWords,
  ...assessmentWords,
  ...pitchWords,
  ...meetWords,
  ...agendaWords,
  ...lettersWords,
  ...commitmentsWords,
  ...peopleWords,
  ...searchWords,
  ...briefWords,
};

export function words(locale = 'en-GB') {
  return wordsOf({ catalogue, locale, zone, now });
}

/** A view as an entry would show it: with words, actions and a way back. */
export function mount(view: ComponentChildren, fake: FakeActions = fakeActions(), bar = true) {
  cleanup();
  const frame = (inner: ComponentChildren) => (
    <MessagesContext.Provider value={words()}>
      <ActionsContext.Provider value={fake.actions}>
        {bar ? (
          <UndoProvider>
            {inner}
            <UndoBar />
          </UndoProvider>
        ) : (
          inner
        )}
      </ActionsContext.Provider>
    </MessagesContext.Provider>
  );
  const shown = render(frame(view));
  return { ...shown, fake, again: (next: ComponentChildren) => shown.rerender(frame(next)) };
}

/** Lets promises and effects that are due run. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  });
}
