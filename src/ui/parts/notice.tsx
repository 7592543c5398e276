import { TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../actions.ts';
import { reasonId } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { Button } from './button.tsx';
import { Icon, type IconData } from './icon.tsx';

export interface NoticeProps {
  /** `late` only if the user must act now; `news` is no error. */
  tone?: 'soon' | 'late' | 'news';
  icon?: IconData;
  /** What happened. */
  what: ComponentChildren;
  /** What is safe, and what to do. */
  then?: ComponentChildren;
  /** Buttons. */
  children?: ComponentChildren;
}

/**
 * Said in the place where it happened: what happened, what is safe, what to do. One that comes while the view is open
 * stands in a `role="status"` that was there before it; a `late` one is an alert by itself.
 */
export function Notice({ tone = 'soon', icon = TriangleAlert, what, then, children }: NoticeProps) {
  return (
    <div class={`notice ln tone-${tone}`} role={tone === 'late' ? 'alert' : undefined}>
      <div class="m">
        <span class="mk">
          <Icon of={icon} />
        </span>
      </div>
      <div class="b">
        <p>
          <b>{what}</b> {then}
        </p>
        {children && <div class="row wrap">{children}</div>}
      </div>
    </div>
  );
}

export interface FailureNoticeProps {
  failure: Failure;
  /** What could not be done. */
  what?: string;
  onRetry?: () => void;
}

/** A store failure in three parts, with the engine's words in the small print. */
export function FailureNotice({ failure, what, onRetry }: FailureNoticeProps) {
  const say = useSay();
  return (
    <Notice
      tone="late"
      what={what ?? say('failure.not-saved')}
      then={
        <>
          {say('failure.nothing-changed')} {say(reasonId(failure))}
          {failure.detail !== '' && <small dir="auto">{failure.detail}</small>}
        </>
      }
    >
      {onRetry && (
        <Button small onClick={onRetry}>
          {say('retry')}
        </Button>
      )}
    </Notice>
  );
}
