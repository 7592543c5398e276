import { type Matter, matterKinds } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';

const hows = ['said', 'seen', 'guess'] as const satisfies readonly Matter['how'][];

interface MatterTextProps {
  matter: Matter;
  autoFocus?: boolean;
  onEscape?: () => void;
}

/** The words of a line. */
export function MatterText({ matter, autoFocus = false, onEscape }: MatterTextProps) {
  const say = useSay();
  const actions = useActions();
  const tellDone = useTellDone();
  return (
    <Field
      label={say('people.matter-text')}
      hideLabel
      voice
      autoFocus={autoFocus}
      {...(onEscape ? { onEscape } : {})}
      value={matter.text}
      draftKey={`matter:${matter.id}`}
      onSave={async (text) => {
        const words = text.trim();
        if (words !== '' && words !== matter.text)
          tellDone(say('people.matter-changed'), await actions.editMatter(matter.id, { text: words }));
      }}
    />
  );
}

/** What a line is, and how it is known. `name` is the first name of whom it is about. */
export function MatterKind({ matter, name }: { matter: Matter; name: string }) {
  const say = useSay();
  const actions = useActions();
  const act = useAct();
  const changed = say('people.matter-changed');
  return (
    <>
      <Choice
        label={say('people.matter-kind')}
        options={matterKinds.map((value) => ({ value, label: say(`people.matter-${value}`) }))}
        value={matter.kind}
        onChoose={(kind) => void act(() => actions.editMatter(matter.id, { kind }), changed)}
      />
      <Choice
        label={say('people.matter-how')}
        options={hows.map((value) => ({ value, label: say(`how.${value}`, { name }) }))}
        value={matter.how}
        onChoose={(how) => void act(() => actions.editMatter(matter.id, { how }), changed)}
      />
    </>
  );
}
