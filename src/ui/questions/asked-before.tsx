import { useId, useState } from 'preact/hooks';
import { otherWays, wantsAnotherWay } from '../../core/questions/another-way.ts';
import { daysAsked, lastDay, type QuestionMemory } from '../../core/questions/memory.ts';
import type { ShelfItem } from '../../core/questions/shelf.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useDayWords } from './day-words.ts';
import { QuestionLine, Said } from './shelf-row.tsx';
import { StandingButton } from './standing-button.tsx';

const most = 6;

interface Context {
  readonly memory: QuestionMemory;
  readonly shelf: readonly ShelfItem[];
  readonly meetingId: Id;
}

/** Two questions of the same theme in other words, for one that was asked twice. */
function AnotherWay({ question, shelf, meetingId }: { question: Question } & Omit<Context, 'memory'>) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  const id = useId();
  const ways = open ? otherWays(question, shelf) : [];
  return (
    <>
      <TextButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {say('questions.another-way')}
        <Of what={question.text} />
      </TextButton>
      <ul class="ways" id={id} hidden={!open} aria-label={say('questions.another-way-for', { text: question.text })}>
        {ways.map(({ entry, text }) => (
          <li key={text}>
            <span class="grow">{text}</span>
            {entry && (
              <Button
                small
                onClick={() =>
                  void act(
                    () =>
                      actions.askAnotherWay(question.id, meetingId, {
                        key: entry.key,
                        theme: entry.theme,
                        text,
                        needId: question.needId,
                      }),
                    say('questions.another-way-told', { text }),
                  )
                }
              >
                {say('questions.another-way-take')}
                <Of what={text} />
              </Button>
            )}
          </li>
        ))}
        {open && ways.length === 0 && <li class="meta">{say('questions.another-way-none')}</li>}
      </ul>
    </>
  );
}

function Row({ question, memory, shelf, meetingId }: { question: Question } & Context) {
  const { say, today, zone, formatRow } = useWords();
  const dayWords = useDayWords();
  const answered = question.state === 'answered';
  const asked = daysAsked(question, memory.days).map(dayWords);
  const last = lastDay(question, memory, { today, zone });
  const item = shelf.find(({ standing }) => standing.kind !== 'new' && standing.question.id === question.id);
  const offered = item && (item.standing.kind === 'listed' || (item.standing.kind === 'answered' && item.standing.due));
  return (
    <QuestionLine
      text={question.text}
      settled={answered}
      button={offered && <StandingButton item={item} meetingId={meetingId} />}
    >
      <MetaLine>
        {asked.length > 0 && <span>{formatRow(asked)}</span>}
        {answered && last && say('questions.answered-day', { at: dayWords(last) })}
        {question.state === 'dropped' && last && say('questions.dropped-day', { at: dayWords(last) })}
        {question.state === 'asked' && say('questions.no-answer')}
      </MetaLine>
      <Said text={question.answer} />
      {wantsAnotherWay(question) && <AnotherWay question={question} shelf={shelf} meetingId={meetingId} />}
    </QuestionLine>
  );
}

/** What was asked, those without an answer first, then the latest. */
function rowsOf({ questions, ...memory }: QuestionMemory, moment: { today: Day; zone: string }): Question[] {
  const touched = questions.filter(({ askedIn, state }) => askedIn.length > 0 || state === 'answered');
  const day = (question: Question) => lastDay(question, memory, moment) ?? '';
  const open = ({ state }: Question) => (state === 'asked' || state === 'open' ? 0 : 1);
  return touched.toSorted((a, b) => open(a) - open(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

interface AskedBeforeProps extends Context {
  /** Which of them are shown. */
  shows: (question: Question) => boolean;
  /** What is said where there are none at all; nothing without it. */
  none?: string;
}

/** What was asked before, when, and what was answered. */
export function AskedBefore({ shows, none, ...context }: AskedBeforeProps) {
  const { say, today, zone } = useWords();
  const [all, setAll] = useState(false);
  const rows = rowsOf(context.memory, { today, zone }).filter(shows);
  if (rows.length === 0 && none === undefined) return null;
  const answered = rows.filter(({ state }) => state === 'answered').length;
  const shown = all ? rows : rows.slice(0, most);
  return (
    <Section
      title={say('questions.before')}
      {...(rows.length > 0 ? { count: say('questions.before-count', { n: answered, total: rows.length }) } : {})}
    >
      {rows.length === 0 ? (
        <Line as="div">
          <p class="ui muted">{none}</p>
        </Line>
      ) : (
        <Lines>
          {shown.map((question) => (
            <Row key={question.id} question={question} {...context} />
          ))}
          {rows.length > shown.length && (
            <Line>
              <TextButton onClick={() => setAll(true)}>
                {say('questions.more-before', { n: rows.length - shown.length })}
              </TextButton>
            </Line>
          )}
        </Lines>
      )}
    </Section>
  );
}
