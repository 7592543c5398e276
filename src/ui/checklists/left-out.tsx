import { EyeOff } from 'lucide';
import type { ChecklistItem } from '../../core/checklist-item.ts';
import type { ChecklistScope } from '../../core/checklist-order.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export interface LeftOutProps {
  items: readonly Pick<ChecklistItem, 'key' | 'text' | 'order'>[];
  scope: ChecklistScope;
}

/** What the user left out of a list, each with the way back into it. */
export function LeftOut({ items, scope }: LeftOutProps) {
  const { say, sayMessage } = useWords();
  const act = useAct();
  const actions = useActions();
  return (
    <>
      {items.map(({ key, text: message, order }) => {
        const text = sayMessage(message);
        return (
          <Line key={key} class="left-out" margin={<Icon of={EyeOff} />}>
            <Text m={message} />
            <MetaLine>
              {say('checklist.left-out')}
              <TextButton
                onClick={() =>
                  void act(() => actions.hideChecklistItem(scope, key, order, false), say('checklist.shown', { text }))
                }
              >
                {say('checklist.show')}
                <Of what={text} />
              </TextButton>
            </MetaLine>
          </Line>
        );
      })}
    </>
  );
}
