import { useEffect, useRef, useState } from 'preact/hooks';
import { type Undo, useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import { Of } from '../parts/of.tsx';
import { useTellDone } from '../parts/undo-bar.tsx';

export interface EditableTextProps {
  /** What the text is, for a screen reader: "Topic", "What you want from it". */
  label: string;
  text: string;
  draftKey: string;
  onSave: (text: string) => Promise<Undo>;
  /** Stands in place of an empty text. Without it an empty text is never saved. */
  empty?: string;
  /** Stands before the text, outside of what is edited: "I want:". */
  lead?: string;
  /** In the serif of people's own words. */
  voice?: boolean;
  /** The words may be long, so their field wraps. */
  wraps?: boolean;
}

/**
 * The user's words as they read, in full; a press turns them into a field in the same place. Enter, Escape and leaving
 * keep what was typed. The field stays open while its words are not kept, and words left from before open it again.
 */
export function EditableText(props: EditableTextProps) {
  const { label, text, draftKey, onSave, empty, lead, voice = false, wraps = false } = props;
  const say = useSay();
  const actions = useActions();
  const tellDone = useTellDone();
  const [editing, setEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const live = useRef({ saving: false, failed: false, refocus: false });

  useEffect(() => {
    let current = true;
    void actions.readDraft(draftKey).then((draft) => {
      if (current && draft !== '' && draft !== text) setEditing(true);
    });
    return () => {
      current = false;
    };
  }, [actions, draftKey]);

  useEffect(() => {
    if (editing || !live.current.refocus) return;
    live.current.refocus = false;
    button.current?.focus();
  }, [editing]);

  const close = (refocus: boolean) => {
    if (live.current.saving || live.current.failed) return;
    // Chrome sends focusout once more when the focused field is taken out.
    live.current.refocus ||= refocus;
    setEditing(false);
  };
  const save = async (next: string) => {
    const words = next.trim();
    if (words === text || (words === '' && empty === undefined)) return;
    const held = box.current?.contains(document.activeElement) ?? false;
    live.current.saving = true;
    try {
      const undo = await onSave(words);
      live.current.failed = false;
      tellDone(say('panel.changed', { text: words === '' ? (empty ?? '') : words }), undo);
    } catch (thrown) {
      live.current.failed = true;
      throw thrown;
    } finally {
      live.current.saving = false;
    }
    // Enter keeps the words while the field has the focus; leaving has taken it elsewhere.
    if (held) close(true);
    else if (!box.current?.contains(document.activeElement)) close(false);
  };

  if (!editing) {
    return (
      <button
        type="button"
        class={`edit-text${text === '' ? ' empty' : ''}${voice ? ' voice' : ''}`}
        ref={button}
        onClick={() => {
          live.current.refocus = false;
          setEditing(true);
        }}
      >
        <Of as="before" what={label} />
        {lead && <span>{lead} </span>}
        <bdi dir="auto">{text === '' ? empty : text}</bdi>
        <Of as="also" what={say('panel.edit')} />
      </button>
    );
  }
  return (
    <div
      class="edit-box"
      ref={box}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && box.current?.contains(to))) close(false);
      }}
    >
      <Field
        label={label}
        hideLabel
        value={text}
        draftKey={draftKey}
        onSave={save}
        voice={voice}
        wraps={wraps}
        autoFocus
        {...(empty === undefined ? {} : { placeholder: empty })}
        onEnter={() => close(true)}
        onEscape={() => close(true)}
      />
    </div>
  );
}
