import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageId, useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { type ReportAnswer, useSettingsActions } from './settings-actions.ts';

type Shown = ReportAnswer | { readonly kind: 'none' } | { readonly kind: 'reading' };

const told = {
  reading: 'settings.report-reading',
  'no-calendar-tab': 'settings.report-no-tab',
  failed: 'settings.report-failed',
} as const satisfies Record<string, MessageId>;

/** A report on how the calendar page is read. It is shown first; only what was shown can be copied. */
export function ReportPreview() {
  const say = useSay();
  const { readReport, copyReport } = useSettingsActions();
  const [shown, setShown] = useState<Shown>({ kind: 'none' });
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const preview = useRef<HTMLTextAreaElement>(null);
  const text = shown.kind === 'report' ? shown.text : null;

  useEffect(() => {
    // The button that was pressed is gone.
    if (text !== null) preview.current?.focus();
  }, [text]);

  const read = async () => {
    setShown({ kind: 'reading' });
    setCopied(null);
    setShown(await readReport());
  };
  return (
    <div class="report below">
      {text === null ? (
        <Button small disabled={shown.kind === 'reading'} onClick={() => void read()}>
          {say('settings.report')}
        </Button>
      ) : (
        <>
          <p class="group-about">{say('settings.report-preview')}</p>
          <textarea
            ref={preview}
            class="field"
            readOnly
            rows={8}
            aria-label={say('settings.report-name')}
            dir="ltr"
            value={text}
          />
          <div class="row wrap">
            <Button small onClick={() => void copyReport(text).then(setCopied)}>
              {say('settings.report-copy')}
            </Button>
            <Button kind="quiet" small onClick={() => setShown({ kind: 'none' })}>
              {say('settings.report-close')}
            </Button>
          </div>
        </>
      )}
      <p class="meta" role="status">
        {copied !== null && say(copied === 'copied' ? 'copy.copied' : 'copy.refused')}
        {(shown.kind === 'reading' || shown.kind === 'no-calendar-tab' || shown.kind === 'failed') &&
          say(told[shown.kind])}
      </p>
    </div>
  );
}
