import { FileDown } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Failure } from '../actions.ts';
import { failureOf } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { droppedFiles } from './dropped-files.ts';
import { Problem } from './problem.tsx';
import type { ImportProgress, ImportResult, WaysInActions } from './ways-in.ts';

function Result({ result }: { result: ImportResult }) {
  const say = useSay();
  const faults = Object.values(result.faults).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p>
        {result.cancelled && say('ways-in.cancelled')} {say('ways-in.result', { n: result.events })}{' '}
        {result.events > 0 && say('ways-in.result-one-on-ones', { n: result.oneOnOnes })}{' '}
        {result.skipped > 0 && say('ways-in.result-skipped', { n: result.skipped })}{' '}
        {faults > 0 && say('ways-in.result-faults', { n: faults })}
      </p>
      {result.refused.map(({ name, why }) => (
        <Problem key={name}>{say(`ways-in.refused-${why}`, { name })}</Problem>
      ))}
    </>
  );
}

/** Calendar files, chosen or dropped; a folder too. */
export function FileDrop({ importFiles }: Pick<WaysInActions, 'importFiles'>) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const take = async (files: readonly File[]) => {
    if (files.length === 0 || running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setResult(null);
    setFailure(null);
    setProgress({ file: 1, files: files.length, events: 0 });
    try {
      setResult(await importFiles(files, setProgress, stop.signal));
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return (
    <fieldset
      data-place="file"
      class={over ? 'way drop over' : 'way drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <legend class="vh">{say('ways-in.files')}</legend>
      <p class="label" aria-hidden="true">
        {say('ways-in.files')}
      </p>
      <p class="meta" id={id}>
        {say('ways-in.files-about')}
      </p>
      <div class="row wrap">
        <input
          ref={input}
          class="vh"
          type="file"
          multiple
          accept=".ics,text/calendar"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = '';
            void take(files);
          }}
        />
        <Button
          icon={FileDown}
          aria-describedby={id}
          disabled={progress !== null}
          onClick={() => input.current?.click()}
        >
          {say('ways-in.choose')}
        </Button>
        <span class="meta">{say('ways-in.drop')}</span>
        {progress && (
          <Button small onClick={() => running.current?.abort()}>
            {say('ways-in.cancel')}
          </Button>
        )}
      </div>
      <div role="status" class="ui">
        {progress && say('ways-in.reading', { file: progress.file, files: progress.files, n: progress.events })}
        {result && <Result result={result} />}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </fieldset>
  );
}
