/** The place of questions: loads what is remembered and brings the sentences of the bank. */
import { useCallback } from 'preact/hooks';
import bankWords from '../locales/en/question-bank.json';
import { loadQuestionMemory, memoryStores } from '../store/question-memory.ts';
import { MoreWords, useSay } from '../ui/messages.tsx';
import { PlaceFrame } from '../ui/panel/place-frame.tsx';
import { FailureNotice } from '../ui/parts/notice.tsx';
import { QuestionsView } from '../ui/questions/questions-view.tsx';
import type { PlaceProps } from './panel-places.tsx';
import { useLive } from './use-live.ts';

export function QuestionsPlace({ shown, findDay }: PlaceProps) {
  const say = useSay();
  const { person, meeting } = shown.records;
  const personId = person?.id ?? null;
  const load = useCallback(() => loadQuestionMemory(person, meeting), [personId, meeting.id]);
  const live = useLive(load, memoryStores);
  if (live.state === 'loading') return <PlaceFrame title={say('questions.title')} />;
  if (live.state === 'failed') {
    return (
      <PlaceFrame title={say('questions.title')}>
        <FailureNotice failure={live.failure} what={say('questions.failed')} onRetry={() => location.reload()} />
      </PlaceFrame>
    );
  }
  return (
    <MoreWords catalogue={bankWords}>
      <QuestionsView shown={shown} findDay={findDay} memory={live.value} />
    </MoreWords>
  );
}
