import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';

export interface LinkChoiceProps {
  /** What the button says that opens the list. */
  label: string;
  /** What is chosen from; null until it was asked for and is there. */
  options: readonly { readonly id: string; readonly text: string }[] | null;
  /** Asks for the options. */
  onAsk: () => void;
  onChoose: (id: string) => void;
}

/** Links something that is there already: a button, then a native list. */
export function LinkChoice({ label, options, onAsk, onChoose }: LinkChoiceProps) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [list, setList] = useState<HTMLSelectElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => list?.focus(), [list]);
  useEffect(() => {
    if (!open && back.current) button.current?.focus();
    back.current = false;
  }, [open]);
  if (!open || options === null) {
    return (
      <Button
        small
        kind="quiet"
        buttonRef={button}
        onClick={() => {
          setOpen(true);
          onAsk();
        }}
      >
        {label}
      </Button>
    );
  }
  if (options.length === 0) return <p class="meta">{say('objectives.link-none')}</p>;
  return (
    <div class="field-box">
      <label class="vh" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        ref={setList}
        value=""
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen === '') return;
          setOpen(false);
          onChoose(chosen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          back.current = true;
          setOpen(false);
        }}
      >
        <option value="">{say('objectives.link-choose')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
