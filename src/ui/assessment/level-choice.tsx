import { useId } from 'preact/hooks';
import { levels } from '../../core/assessment.ts';
import type { Level } from '../../core/standing.ts';
import { useSay } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';

interface ChoiceProps {
  legend: string;
  value: Level | null;
  onChoose: (level: Level) => void;
}

/** The three levels, each with what it means in plain words under it. */
export function LevelChoice({ legend, value, onChoose }: ChoiceProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset class="level-choice">
      <legend class="vh">{legend}</legend>
      {levels.map((level) => (
        <label key={level} class={level === value ? 'on' : undefined}>
          <input
            type="radio"
            class="vh"
            name={name}
            checked={level === value}
            aria-describedby={`${name}-${level}`}
            onChange={() => onChoose(level)}
          />
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" />
            {level === value && <circle cx="8" cy="8" r="3.25" fill="currentColor" />}
          </svg>
          <span class="grow">
            <span class="level-name">{say(`level.${level}`)}</span>
            <span class="meta" id={`${name}-${level}`}>
              {say(`assessment.means-${level}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same side by side, where the words beside it say enough. */
export function LevelSegments({ legend, value, onChoose }: ChoiceProps) {
  const say = useSay();
  const options = levels.map((level) => ({ value: level, label: say(`level.${level}`) }));
  return <Segments legend={legend} options={options} value={value} onChoose={onChoose} />;
}
