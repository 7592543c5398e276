import { useEffect, useId, useRef } from 'preact/hooks';
import { readObjective } from '../../core/objectives/quick-line.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { isPlainEnter } from '../parts/plain-enter.ts';
import { useAct } from '../parts/undo-bar.tsx';
import { useDraftLine } from '../use-draft-line.ts';
import { useFindDay } from './use-find-day.ts';

const draftKey = 'objective:new';

export interface NewObjectiveProps {
  autoFocus: boolean;
  /** Null where the line stands there for good. */
  onClose: (() => void) | null;
}

/** One line with a day in plain words. How it is understood stands below while it is typed. */
export function NewObjective({ autoFocus, onClose }: NewObjectiveProps) {
  const { say, today, locale, formatDay } = useWords();
  const actions = useActions();
  const act = useAct();
  const id = useId();
  const { find, prepare } = useFindDay(locale);
  const { text, type: keepText } = useDraftLine(draftKey, () => void prepare());
  const input = useRef<HTMLInputElement>(null);
  const busy = useRef(false);

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, []);

  const type = (words: string) => {
    void prepare();
    keepText(words);
  };
  const add = async () => {
    const line = text.trim();
    if (line === '' || busy.current) return input.current?.focus();
    busy.current = true;
    // Whoever types fast presses Enter before the reader of days is there; the day must not be lost by that.
    const read = readObjective(line, today, await prepare(), locale);
    const kept = await act(() => actions.addObjective(read), say('objectives.added', { text: read.text }));
    busy.current = false;
    if (!kept) return;
    const now = input.current?.value ?? '';
    type(now.startsWith(text) ? now.slice(text.length) : now);
    input.current?.focus();
  };
  const read = text.trim() === '' ? null : readObjective(text, today, find, locale);
  return (
    <form
      class="new-objective"
      aria-label={say('objectives.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose?.();
      }}
    >
      <label class="label" for={id}>
        {say('objectives.new-label')}
      </label>
      <div class="row wrap">
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          class="field"
          value={text}
          placeholder={say('objectives.new-example')}
          aria-describedby={`${id}-read`}
          onFocus={() => void prepare()}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            void add();
          }}
        />
        <Button type="submit">{say('objectives.new-add')}</Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {say('objectives.new-close')}
          </Button>
        )}
      </div>
      <p class="meta" id={`${id}-read`}>
        {read === null
          ? say('objectives.new-help')
          : read.due === null
            ? say('objectives.new-undated')
            : say(`objectives.new-read-${read.horizon}`, {
                date: formatDay(read.due, 'date'),
                year: read.due.slice(0, 4),
              })}
      </p>
    </form>
  );
}
