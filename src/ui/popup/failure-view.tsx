import type { Failure } from '../actions.ts';
import { reasonId } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PopupFrame } from './popup-frame.tsx';

/** The data could not be opened: what happened, what is safe, what to do. */
export function FailureView({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const say = useSay();
  return (
    <PopupFrame head={<h1>{say('popup.failed-title')}</h1>}>
      <Notice
        tone="late"
        what={say('popup.failed')}
        then={
          <>
            {say('popup.failed-safe')} {say(reasonId(failure))}
            {failure.detail !== '' && <small dir="auto">{failure.detail}</small>}
          </>
        }
      >
        {onRetry && (
          <Button kind="primary" small onClick={onRetry}>
            {say('retry')}
          </Button>
        )}
      </Notice>
    </PopupFrame>
  );
}
