import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Theme } from '../../core/questions/bank-question.ts';
import { useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';

export interface ThemeChip {
  readonly theme: Theme;
  readonly label: string;
  readonly count: number;
}

interface ThemeChipsProps {
  chips: readonly ThemeChip[];
  /** Null for "For you now". */
  value: Theme | null;
  onChoose: (theme: Theme | null) => void;
}

const fewest = 5;

/** "For you now" and the themes, one of them chosen, as native radios: one stop, and the arrows go through them. */
export function ThemeChips({ chips, value, onChoose }: ThemeChipsProps) {
  const { say, formatNumber } = useWords();
  const name = useId();
  const [all, setAll] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const opened = useRef(false);
  const shown = all ? chips : chips.filter(({ theme }, index) => index < fewest || theme === value);
  const hidden = chips.length - shown.length;

  // "8 more" is gone once it was pressed: the first of those that came takes the focus.
  useEffect(() => {
    if (all && opened.current) first.current?.focus();
    opened.current = false;
  }, [all]);

  const chip = (theme: Theme | null, label: string, count: number | null, came: boolean) => (
    <label key={theme ?? ''} class={theme === value ? 'chip on' : 'chip'}>
      <input
        type="radio"
        class="vh"
        name={name}
        ref={came ? first : null}
        checked={theme === value}
        onChange={() => onChoose(theme)}
      />
      <span>{label}</span> {count !== null && <span class="meta num">{formatNumber(count)}</span>}
    </label>
  );
  return (
    <fieldset class="chips">
      <legend class="vh">{say('questions.themes')}</legend>
      {chip(null, say('questions.for-you'), null, false)}
      {shown.map(({ theme, label, count }, index) => chip(theme, label, count, index === fewest))}
      {hidden > 0 && (
        <span class="chip">
          <TextButton
            onClick={() => {
              opened.current = true;
              setAll(true);
            }}
          >
            {say('questions.more-themes', { n: hidden })}
          </TextButton>
        </span>
      )}
    </fieldset>
  );
}
