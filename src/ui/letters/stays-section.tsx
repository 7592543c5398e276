import { Clock3, Lock } from 'lucide';
import { useState } from 'preact/hooks';
import type { LetterItem } from '../../core/letters/letter.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { LetterAtWork } from './use-letter.ts';

const most = 5;

const Mark = ({ lane }: Pick<LetterItem, 'lane'>) => (
  <span class="mk">
    <Icon of={lane === 'later' ? Clock3 : Lock} />
  </span>
);

function Stays({ item, sent }: { item: LetterItem; sent: boolean }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, text, lane, laneUntil, list } = item;
  return (
    <Line class="stays" margin={<Mark lane={lane} />}>
      <div dir="auto">{text}</div>
      <MetaLine>
        <LaneTag lane={lane} />
        {lane === 'later' && laneUntil !== null && 'day' in laneUntil && (
          <span>{say('letters.until', { day: laneUntil.day })}</span>
        )}
        {lane !== 'shared' && !sent && (
          <TextButton
            onClick={() =>
              void act(
                () =>
                  list === 'objectives'
                    ? actions.setObjectiveLane(id, 'shared', null)
                    : actions.setLane(list, id, 'shared'),
                say('letters.put-in-told', { text }),
              )
            }
          >
            {say('letters.put-in', { n: 1 })}
            <Of what={text} />
          </TextButton>
        )}
      </MetaLine>
    </Line>
  );
}

/** What could stand in the letter and is kept back, each with one press to put it in. */
export function StaysSection({ at }: { at: LetterAtWork }) {
  const { say, formatNumber } = useWords();
  const [all, setAll] = useState(false);
  const { stays, kind } = at.letter;
  const shown = all ? stays : stays.slice(0, most);
  const hidden = stays.length - shown.length;
  return (
    <Section title={say('letters.stays')} {...(stays.length > 0 ? { count: formatNumber(stays.length) } : {})}>
      <Lines>
        {shown.map((item) => (
          <Stays key={item.id} item={item} sent={at.sentOn !== null} />
        ))}
        {hidden > 0 && (
          <Line>
            <TextButton onClick={() => setAll(true)}>{say('letters.more', { n: hidden })}</TextButton>
          </Line>
        )}
        <Line class="stays" margin={<Mark lane="private" />}>
          {say(kind === 'thank-you' ? 'letters.stays-rest' : 'letters.stays-rest-other')}
        </Line>
      </Lines>
    </Section>
  );
}
