import { CalendarX, Mail, SquareCheckBig } from 'lucide';
import type { Goal } from '../../core/checklist-item.ts';
import { firstName } from '../../core/names.ts';
import type { Day, Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';

/** What a one-on-one that is over, or off, still asks for. */
export interface DueShown {
  readonly what: 'wrap-up' | 'letter' | 'cancelled';
  readonly meetingId: Id;
  /** Whom it was with; `''` where nobody is known. */
  readonly name: string;
  readonly day: Day;
  /** By when the letter is due. */
  readonly due: Day;
}

const shapes: Readonly<Record<DueShown['what'], { icon: IconData; goal: Goal }>> = {
  'wrap-up': { icon: SquareCheckBig, goal: 'wrap-up' },
  letter: { icon: Mail, goal: 'letter-thank-you' },
  cancelled: { icon: CalendarX, goal: 'letter-cancelled' },
};

/** One line with its way there. `elsewhere` where it stands in the brief of another one-on-one, and names whose it is. */
export function DueSection({ due, elsewhere }: { due: DueShown; elsewhere: boolean }) {
  const { say, today } = useWords();
  const actions = useActions();
  const { icon, goal } = shapes[due.what];
  const name = firstName(due.name);
  const values = { name: name === '' ? say('due.unnamed') : name, day: due.day, dueDay: due.due };
  const open = () => actions.openPanel(due.meetingId, goal);
  return (
    <section class="sec now due" aria-label={say('due.title')}>
      <Line
        as="div"
        margin={
          <span class="mk">
            <Icon of={icon} />
          </span>
        }
      >
        <p>{say(`due.${due.what}-${elsewhere ? 'elsewhere' : 'here'}`, values)}</p>
        {due.what !== 'cancelled' && <p class="meta">{due.due === today ? say('due.today') : say('due.by', values)}</p>}
        <p class="due-go">
          <Button small {...(elsewhere ? {} : { kind: 'primary' as const })} onClick={open}>
            {say(`due.${due.what}-go`, values)}
          </Button>
        </p>
      </Line>
    </section>
  );
}
