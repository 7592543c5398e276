import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { percentText } from './objective-words.ts';

const step = 5;
/** Arrow keys come one after the other; they are one change. */
const pause = 500;

/** How much is done, 0 to 100, by keys and pointer; null says nothing of it. */
export function ProgressChoice({ value, onSet }: { value: number | null; onSet: (value: number | null) => void }) {
  const { say, locale } = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ chosen, onSet });
  latest.current = { chosen, onSet };
  const flush = () => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    if (latest.current.chosen !== null) latest.current.onSet(latest.current.chosen);
  };
  useEffect(() => {
    if (timer.current === null) setChosen(null);
  }, [value]);
  useEffect(() => flush, []);
  const now = chosen ?? value;
  return (
    <div class="field-box progress-choice">
      <label class="label" for={id}>
        {say('objectives.progress')}
      </label>
      <div class="row wrap">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={step}
          value={now ?? 0}
          aria-valuetext={now === null ? say('objectives.progress-none') : percentText(now, locale)}
          onInput={(event) => {
            setChosen(event.currentTarget.valueAsNumber);
            if (timer.current !== null) clearTimeout(timer.current);
            timer.current = setTimeout(flush, pause);
          }}
          onBlur={flush}
        />
        <span class="num" aria-hidden="true">
          {now === null ? say('objectives.progress-none') : percentText(now, locale)}
        </span>
        {now !== null && (
          <Button
            small
            kind="quiet"
            onClick={() => {
              if (timer.current !== null) clearTimeout(timer.current);
              timer.current = null;
              setChosen(null);
              onSet(null);
            }}
          >
            {say('objectives.progress-clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
