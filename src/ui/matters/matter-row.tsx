import { Pencil, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { MattersPlace } from '../../core/matters/matters-place.ts';
import { firstName } from '../../core/names.ts';
import type { Matter } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { Reorder } from '../panel/use-reorder.ts';
import { TextButton } from '../parts/button.tsx';
import { MetaLine } from '../parts/line.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { VerdictSign } from '../parts/verdict-sign.tsx';
import { BroughtCell } from './brought-cell.tsx';
import { MatterEditor } from './matter-editor.tsx';
import { signOf } from './matters-shown.ts';

/** One line of what matters, how it is known, and beside it what the user brings to it. */
export function MatterRow({ matter, shown, reorder }: { matter: Matter; shown: MattersPlace; reorder: Reorder }) {
  const { say, formatDay } = useWords();
  const actions = useActions();
  const act = useAct();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    row.current?.querySelector<HTMLElement>('.menu > button')?.focus();
    setEditing(false);
  };
  const { id, text, how, learntOn, source } = matter;
  const name = firstName(shown.person.name);
  const known =
    learntOn === null
      ? say(`matters.how-${how}`, { name })
      : say(`matters.how-${how}-on`, { name, date: formatDay(learntOn, 'day-month') });
  return (
    <li class="matter" ref={row} data-row={id} onKeyDownCapture={(event) => reorder.onKey(event, id, text)}>
      <span class="mk" data-grip>
        <VerdictSign sureness={signOf[how]} />
      </span>
      <div class="matter-what">
        {editing ? (
          <>
            <MatterEditor matter={matter} person={shown.person} autoFocus onEscape={close} />
            <TextButton onClick={close}>{say('matters.close')}</TextButton>
          </>
        ) : (
          <>
            <p class="voice" dir="auto">
              {text}
            </p>
            <MetaLine>
              <span>{known}</span>
              {source !== '' && <bdi>{source}</bdi>}
            </MetaLine>
          </>
        )}
      </div>
      <BroughtCell matter={matter} shown={shown} />
      <Menu
        name={say('matters.more', { text })}
        items={[
          { key: 'edit', label: say('matters.edit'), icon: Pencil, onChoose: () => setEditing(true) },
          ...reorder.items(id, text),
          {
            key: 'remove',
            label: say('matters.remove'),
            icon: Trash2,
            onChoose: () => void act(() => actions.removeMatter(id), say('matters.removed')),
          },
        ]}
      />
    </li>
  );
}
