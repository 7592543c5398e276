import type { BriefLine } from '../../core/brief.ts';
import { firstName } from '../../core/names.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { CappedSection } from './capped-lines.tsx';
import { leadingFew } from './leading-few.ts';
import type { PopupBrief } from './popup-brief.ts';

function State({ line }: { line: BriefLine }) {
  const { tone, message } = line.state;
  return (
    <span class={tone === 'plain' ? undefined : tone}>
      <Text m={message} />
    </span>
  );
}

function Promised({ line, owner }: { line: BriefLine; owner: string }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const mine = line.kind === 'mine';
  return (
    <Line margin={<Mark kind={line.kind} />}>
      <div class="own" dir="auto">
        {line.text}
      </div>
      <MetaLine>
        <bdi>{owner}</bdi>
        <State line={line} />
        <TextButton
          onClick={() =>
            void act(
              () => actions.setCommitmentState(line.id, 'delivered'),
              say(mine ? 'popup.delivered-told' : 'popup.got-it-told', { text: line.text }),
            )
          }
        >
          {say(mine ? 'popup.delivered' : 'popup.got-it')}
          <Of what={line.text} />
        </TextButton>
      </MetaLine>
    </Line>
  );
}

function Asked({ line, meetingId }: { line: BriefLine; meetingId: Id }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const set = (state: 'answered' | 'dropped') => () =>
    void act(
      () => actions.setQuestionState(line.id, state, meetingId),
      say(`popup.question-${state}-told`, { text: line.text }),
    );
  return (
    <Line margin={<Mark kind="question" />}>
      <div class="row top-row">
        <div class="grow">
          <div class="own" dir="auto">
            {line.text}
          </div>
          <MetaLine>
            <State line={line} />
          </MetaLine>
        </div>
        <Menu
          name={say('popup.question-menu', { text: line.text })}
          items={[
            { key: 'answered', label: say('popup.question-answered'), onChoose: set('answered') },
            { key: 'dropped', label: say('popup.question-dropped'), onChoose: set('dropped') },
          ]}
        />
      </div>
    </Line>
  );
}

/** What was left open: my commitments, theirs, and the questions. Each can be settled right here. */
export function OpenSection({ shown: { records, brief } }: { shown: PopupBrief }) {
  const words = useWords();
  const { say } = words;
  const { lines, openTotal, since, name } = brief;
  if (openTotal === 0) return null;
  return (
    <CappedSection
      title={since ? say('popup.open-since', { date: words.formatDay(since, 'date') }) : say('popup.open')}
      count={words.formatNumber(openTotal)}
      items={leadingFew(lines, 3)}
      total={openTotal}
      meetingId={records.meeting.id}
      line={(line) =>
        line.kind === 'question' ? (
          <Asked key={line.id} line={line} meetingId={records.meeting.id} />
        ) : (
          <Promised key={line.id} line={line} owner={line.kind === 'mine' ? say('you') : firstName(name)} />
        )
      }
    />
  );
}
