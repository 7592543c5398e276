import { addToDay } from '../../core/day.ts';
import { firstName } from '../../core/names.ts';
import type { Relationship } from '../../core/people.ts';
import { type FirstFound, type Found, type Rhythm, whyOf } from '../../core/welcome.ts';
import { useActions } from '../actions.ts';
import { Text, useWords, type WordsOfView } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useChoosing } from '../parts/use-choosing.ts';
import { VerdictSign } from '../parts/verdict-sign.tsx';

const relations = ['manager', 'skip-level', 'mentor', 'peer', 'report'] as const satisfies readonly Relationship[];

function rhythmText(rhythm: Rhythm, { say }: WordsOfView): string {
  if (typeof rhythm === 'string') return say(`welcome.${rhythm}`);
  return say(`welcome.every-${rhythm.unit}`, { n: rhythm.every });
}

function whenText({ start, day }: Found, { say, today, formatDay, formatTime }: WordsOfView): string {
  const date =
    day === today
      ? say('welcome.today')
      : day === addToDay(today, 1)
        ? say('welcome.tomorrow')
        : formatDay(day, 'short');
  return start === null ? date : say('welcome.at', { date, at: formatTime(start) });
}

interface AnswerProps {
  name: string;
  onAnswer: (answer: Relationship | 'not-one-on-one') => void;
}

/** Yes or No; after a yes, who it is. */
function Answer({ name, onAnswer }: AnswerProps) {
  const { say } = useWords();
  const { choosing, choose, first, opener } = useChoosing();
  if (choosing) {
    return (
      <fieldset class="row wrap who">
        <legend class="label">{say('popup.ask-relation', { name: firstName(name) })}</legend>
        {relations.map((relation, index) => (
          <Button key={relation} small buttonRef={index === 0 ? first : null} onClick={() => onAnswer(relation)}>
            {say(relation === 'manager' ? 'welcome.answer-manager' : `popup.answer-${relation}`)}
          </Button>
        ))}
        <Button kind="quiet" small onClick={() => choose(false)}>
          {say('popup.answer-back')}
        </Button>
      </fieldset>
    );
  }
  return (
    <div class="row">
      <Button buttonRef={opener} aria-label={say('welcome.yes-to', { name })} onClick={() => choose(true)}>
        {say('welcome.yes')}
      </Button>
      <Button aria-label={say('welcome.no-to', { name })} onClick={() => onAnswer('not-one-on-one')}>
        {say('welcome.no')}
      </Button>
    </div>
  );
}

/** One that was found: with whom, when, how sure and why, and what there is to do about it. */
export function FoundRow({ row: { found, rhythm }, first }: { row: FirstFound; first: boolean }) {
  const words = useWords();
  const { say } = words;
  const act = useAct();
  const actions = useActions();
  const { verdict } = found;
  const name = found.name ?? found.title;
  const [why, missing] = whyOf(verdict);
  const answer = (given: Relationship | 'not-one-on-one') => {
    const told =
      given === 'not-one-on-one' ? say('popup.answered-no') : say('popup.answered', { what: say(`popup.is-${given}`) });
    void act(() => actions.answerSeries(found.seriesId, given), told);
  };
  return (
    <Line class="found" margin={<VerdictSign sureness={verdict.sureness} />}>
      <div class="found-words">
        <b dir="auto">{name}</b>
        <div class="meta">
          {say('welcome.when', { when: whenText(found, words), rhythm: rhythmText(rhythm, words) })}
        </div>
        <MetaLine>
          {say(`welcome.sure-${verdict.sureness}`)}
          {why && <Text m={why} />}
        </MetaLine>
        {missing && (
          <p class="ui muted">
            <Text m={missing} />
          </p>
        )}
      </div>
      {verdict.sureness === 'certain' ? (
        <a
          class={first ? 'btn primary' : 'btn plain'}
          href={`#/brief/${found.id}`}
          aria-label={say('welcome.read-named', { name })}
        >
          {say('welcome.read')}
        </a>
      ) : verdict.sureness === 'likely' && found.name !== null ? (
        <Answer name={name} onAnswer={answer} />
      ) : (
        <Button
          aria-label={say('welcome.open-named', { name })}
          onClick={() => actions.openMeetingInCalendar(found.id)}
        >
          {say('welcome.open')}
        </Button>
      )}
    </Line>
  );
}
