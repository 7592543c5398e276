import { Check, Hand } from 'lucide';
import { useState } from 'preact/hooks';
import { type TemplateItem, templateList } from '../../core/checklist-list.ts';
import type { ChecklistScope } from '../../core/checklist-order.ts';
import { relationships } from '../../core/people.ts';
import { type ChecklistItem, stages } from '../../core/upkeep.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';
import { Group } from '../workspace/group.tsx';
import { ItemMenu } from './item-menu.tsx';
import { LeftOut } from './left-out.tsx';
import { OwnItemField } from './own-item-field.tsx';
import { useItemOrder } from './use-item-order.ts';

const everybody = 'everybody';
const whom = [...relationships, everybody] as const;

function Rows({ items, scope }: { items: readonly TemplateItem[]; scope: ChecklistScope }) {
  const { say, sayMessage } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const shown = items.filter(({ hidden }) => !hidden);
  const { moves, drag, onKey } = useItemOrder(shown, scope);
  return (
    <>
      <ol class="entries check-list" ref={drag.ref} onKeyDownCapture={onKey}>
        {shown.map((item) => {
          const text = sayMessage(item.text);
          if (item.own !== null && editing === item.own) {
            return (
              <li key={item.key}>
                <OwnItemField id={item.own} text={text} onClose={() => setEditing(null)} />
              </li>
            );
          }
          return (
            <li key={item.key} data-row={item.key}>
              <span class="sign">
                <Icon of={item.byHand ? Hand : Check} size={14} />
              </span>
              <span class="grow">
                <Text m={item.text} />
              </span>
              <span class="meta">
                {say(
                  item.everybodys ? 'checklist.everybodys' : item.byHand ? 'checklist.by-hand' : 'checklist.by-itself',
                )}
              </span>
              <ItemMenu
                item={item}
                text={text}
                scope={scope}
                moves={moves.items(item.key, text)}
                atHome={!item.everybodys}
                onEdit={() => setEditing(item.own)}
              />
            </li>
          );
        })}
      </ol>
      <ul class="entries">
        <LeftOut items={items.filter(({ hidden }) => hidden)} scope={scope} />
      </ul>
    </>
  );
}

/** Which items stand in the checklist of each stage, by whom it is with; changed here for every such one-on-one. */
export function TemplatesGroup({ ownItems }: { ownItems: readonly ChecklistItem[] }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const [who, setWho] = useState<(typeof whom)[number]>('manager');
  const [stage, setStage] = useState<(typeof stages)[number]>('prepare');
  const scope: ChecklistScope = { stage, relationship: who === everybody ? null : who, meetingId: null };
  const items = templateList(ownItems, scope);
  const key = `${who}:${stage}`;
  return (
    <Group name={say('checklist.group')} place="checklists" about={say('checklist.group-about')}>
      <div class="check-choice">
        <Choice
          label={say('checklist.with')}
          options={whom.map((value) => ({
            value,
            label: say(value === everybody ? 'checklist.with-everybody' : `popup.is-${value}`),
          }))}
          value={who}
          onChoose={setWho}
        />
        <Choice
          label={say('checklist.when')}
          options={stages.map((value) => ({ value, label: say(`checklist.when-${value}`) }))}
          value={stage}
          onChoose={setStage}
        />
      </div>
      <Rows key={key} items={items} scope={scope} />
      <div class="below">
        <AddField
          key={key}
          label={say('checklist.add')}
          draftKey={`checklist-add:${key}`}
          onAdd={(text) => actions.addChecklistItem(scope, text, items.at(-1)?.order ?? null)}
          done={say('checklist.added')}
        />
        <p class="meta keys-hint">{say('checklist.hint')}</p>
        <p class="check-change">
          <TextButton onClick={() => void act(() => actions.resetChecklist(scope), say('checklist.was-reset'))}>
            {say('checklist.reset')}
          </TextButton>
        </p>
      </div>
    </Group>
  );
}
