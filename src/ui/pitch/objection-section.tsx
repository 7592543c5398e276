import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import type { Objection } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { AddLine } from '../panel/add-line.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { type Reorder, useReorder } from '../panel/use-reorder.ts';
import { Line, Lines, Section } from '../parts/line.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { MissingMark, MissingWords } from './part.tsx';

function Row({ objection, reorder, warn }: { objection: Objection; reorder: Reorder; warn: boolean }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { id, text, reply } = objection;
  const missing = warn && reply.trim() === '';
  return (
    <Line
      row={id}
      grip
      class={missing ? 'missing' : ''}
      margin={
        missing ? (
          <MissingMark />
        ) : (
          <span class="mk mk-feedback" aria-hidden="true">
            “
          </span>
        )
      }
    >
      <div class="item" onKeyDownCapture={(event) => reorder.onKey(event, id, text)}>
        <div class="grow objected">
          <EditableText
            label={say('pitch.objection')}
            text={text}
            draftKey={`objection:${id}:text`}
            wraps
            onSave={(next) => actions.editObjection(id, { text: next })}
          />
          <div class="reply">
            <EditableText
              label={say('pitch.reply-label', { text })}
              text={reply}
              draftKey={`objection:${id}:reply`}
              empty={say('pitch.reply-empty')}
              {...(reply === '' ? {} : { lead: say('pitch.you-say') })}
              wraps
              onSave={(next) => actions.editObjection(id, { reply: next })}
            />
          </div>
          {missing && <MissingWords />}
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            ...reorder.items(id, text),
            {
              key: 'remove',
              label: say('panel.remove'),
              onChoose: () => void act(() => actions.removeObjection(id), say('panel.removed', { text })),
            },
          ]}
        />
      </div>
    </Line>
  );
}

interface ObjectionProps {
  person: Person;
  objections: readonly Objection[];
  warn: boolean;
}

/** What the other one may say against it, each with my answer. */
export function ObjectionSection({ person, objections, warn }: ObjectionProps) {
  const say = useSay();
  const actions = useActions();
  const name = firstName(person.name);
  const answered = objections.filter(({ reply }) => reply.trim() !== '').length;
  const reorder = useReorder(
    actions.moveObjection,
    objections.map(({ id, text }) => ({ id, text })),
  );
  const count = objections.length > 0 ? say('panel.n-of-m', { n: answered, total: objections.length }) : null;
  return (
    <Section title={say('pitch.objections', { name })} count={count}>
      <Lines drag={reorder.drag}>
        {objections.map((objection) => (
          <Row key={objection.id} objection={objection} reorder={reorder} warn={warn} />
        ))}
        <AddLine
          label={say('pitch.objection-add', { name })}
          draftKey={`objection:${person.id}:add`}
          onAdd={(text) => actions.addObjection(person.id, text)}
          done={say('pitch.objection-added')}
        />
        {warn && objections.length === 0 && (
          <Line class="missing" margin={<MissingMark />}>
            <MissingWords enough="pitch.one-objection" />
          </Line>
        )}
      </Lines>
    </Section>
  );
}
