import { Check } from 'lucide';
import type { ShelfItem } from '../../core/questions/shelf.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { usePlaces } from '../panel/place.ts';
import { Icon } from '../parts/icon.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { goToRow } from './row-id.ts';

interface StandingButtonProps {
  item: ShelfItem;
  meetingId: Id;
  /** The need whose gap it closes. */
  needId?: Id | null;
}

/**
 * "Add", or, where it is on the list already, the way there. One button in both states, so that whoever pressed it by
 * keyboard still stands on it.
 */
export function StandingButton({ item, meetingId, needId = null }: StandingButtonProps) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { back } = usePlaces();
  const { text, entry, standing } = item;
  const listed = standing.kind === 'listed' ? standing.question.id : null;
  const add = () =>
    void act(
      () =>
        entry === null
          ? actions.addQuestion(meetingId, text)
          : actions.addFromBank(meetingId, { key: entry.key, theme: entry.theme, text, needId }),
      say('questions.added', { text }),
    );
  const leave = (id: Id) => {
    back();
    goToRow(id);
  };
  return (
    <button
      type="button"
      class={listed === null ? 'btn plain small' : 'on-list'}
      onClick={() => (listed === null ? add() : leave(listed))}
    >
      {listed === null ? (
        say(standing.kind === 'answered' ? 'questions.add-again' : 'questions.add')
      ) : (
        <>
          <Icon of={Check} size={14} />
          {say('questions.listed')}
        </>
      )}
      <span class="vh">
        {listed !== null && `, ${say('questions.listed-go')}`}: {text}
      </span>
    </button>
  );
}
