import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hintsOf, type Worded } from '../../core/objectives/wording.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { IconButton } from '../parts/button.tsx';

const most = 2;

/**
 * Quiet questions about the wording, each with an example and a way to be rid of it. `draftKey` is where it is kept which
 * are unwanted; `name` is who will look at the result, null where nobody is known.
 */
export function WordingHelp({ of, draftKey, name }: { of: Worded; draftKey: string; name: string | null }) {
  const { say, today } = useWords();
  const actions = useActions();
  const box = useRef<HTMLDivElement>(null);
  const [unwanted, setUnwanted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    setUnwanted(null);
    void actions.readDraft(draftKey).then((kept) => setUnwanted((before) => before ?? kept.split(' ')));
  }, [actions, draftKey]);
  const hints = unwanted === null ? [] : hintsOf(of, today).filter((hint) => !unwanted.includes(hint));
  const dismiss = (hint: string) => {
    // The button goes away, and the focus must not go with it.
    box.current?.focus();
    const all = [...(unwanted ?? []).filter((one) => one !== ''), hint];
    setUnwanted(all);
    actions.keepDraft(draftKey, all.join(' '));
  };
  return (
    <div ref={box} tabIndex={-1} class="wording-help">
      {hints.length > 0 && (
        <ul class="wording" aria-label={say('objectives.hints')}>
          {hints.slice(0, most).map((hint) => {
            const question =
              hint === 'measurable' && name !== null
                ? say('objectives.hint-measurable-to', { name })
                : say(`objectives.hint-${hint}`);
            return (
              <li key={hint}>
                <span class="grow">
                  {question} <span class="meta">{say(`objectives.example-${hint}`)}</span>
                </span>
                <IconButton icon={X} name={say('objectives.hint-hide', { question })} onClick={() => dismiss(hint)} />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
