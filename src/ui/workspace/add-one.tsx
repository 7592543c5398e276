import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useActions } from '../actions.ts';
import { AddField, type AddFieldProps } from '../parts/add-field.tsx';
import { TextButton } from '../parts/button.tsx';

export interface AddOneProps extends AddFieldProps {
  /** What the link says. */
  link: string;
  /** Stands above the line while it is open. */
  children?: ComponentChildren;
}

/** A link that opens one line to add something in. Escape closes it again; words that were left there open it by themselves. */
export function AddOne({ link, children, ...field }: AddOneProps) {
  const { readDraft } = useActions();
  const [open, setOpen] = useState<'no' | 'asked' | 'by-draft'>('no');
  const [closed, setClosed] = useState(0);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void readDraft(field.draftKey).then((draft) => {
      if (draft !== '') setOpen((now) => (now === 'no' ? 'by-draft' : now));
    });
  }, [readDraft, field.draftKey]);
  useLayoutEffect(() => {
    if (closed > 0) box.current?.querySelector('button')?.focus();
  }, [closed]);

  return (
    <div class="add-one" ref={box}>
      {open === 'no' ? (
        <TextButton onClick={() => setOpen('asked')}>{link}</TextButton>
      ) : (
        <>
          {children}
          <AddField
            {...field}
            autoFocus={open === 'asked'}
            onEscape={() => {
              setOpen('no');
              setClosed(closed + 1);
            }}
          />
        </>
      )}
    </div>
  );
}
