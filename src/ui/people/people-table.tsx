import { careerSince, rhythmOf } from '../../core/people-list.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Steps } from '../parts/steps.tsx';
import { VerdictSign } from '../parts/verdict-sign.tsx';
import { meetingCell } from './meeting-words.ts';
import type { PersonRow } from './people-shown.ts';
import { Rhythm, RhythmLegend } from './rhythm.tsx';

function NextCell({ row }: { row: PersonRow }) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const { next } = row;
  const rhythm = rhythmOf(row.everyWeeks);
  if (!next) return <span class="meta">{say('people.no-next')}</span>;
  return (
    <>
      <span class="num">{meetingCell(next, words)}</span>
      <div class="meta">
        {row.likely ? (
          <span class="likely">
            <VerdictSign sureness="likely" /> {say('people.likely')}{' '}
            <TextButton onClick={() => actions.openPanel(next.id)}>{say('people.yes-or-no')}</TextButton>
          </span>
        ) : (
          rhythm && <Text m={rhythm} />
        )}
      </div>
    </>
  );
}

function Row({ row }: { row: PersonRow }) {
  const { say, today, formatNumber } = useWords();
  const { person, checklist, mine, theirs, questions, beats } = row;
  const career = careerSince(row.career, today, person.relationship);
  return (
    <tr>
      <th scope="row" class="who">
        <a class="name-link" href={`#/people/${person.id}`} dir="auto">
          {person.name || say('people.unnamed')}
        </a>
        <div class="meta">
          {person.relationship === null ? say('relation.unknown') : say(`relation.${person.relationship}`)}
        </div>
      </th>
      <td class="when">
        <NextCell row={row} />
      </td>
      <td class="ready num">
        {checklist && (
          <span class="ready-line">
            <Steps done={checklist.done} total={checklist.total} />
            {say('people.of', { done: checklist.done, total: checklist.total })}
          </span>
        )}
      </td>
      <td class="num">{formatNumber(mine)}</td>
      <td class="num">{formatNumber(theirs)}</td>
      <td class="num wide">{formatNumber(questions)}</td>
      <td class="wide">
        <Rhythm beats={beats} />
      </td>
      <td class="wide">
        <span class={career.stale ? 'soon' : undefined}>
          <Text m={career.message} />
        </span>
      </td>
    </tr>
  );
}

/** Everybody, the next one-on-one first. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  const { say } = useWords();
  return (
    <>
      <table class="people-table">
        <thead>
          <tr>
            <th scope="col">{say('people.person')}</th>
            <th scope="col" class="when">
              {say('people.next')}
            </th>
            <th scope="col">{say('people.ready')}</th>
            <th scope="col">{say('people.you-owe')}</th>
            <th scope="col">{say('people.they-owe')}</th>
            <th scope="col" class="wide">
              {say('people.open-questions')}
            </th>
            <th scope="col" class="wide">
              {say('people.last-eight')}
            </th>
            <th scope="col" class="wide">
              {say('people.career')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((row) => (
            <Row key={row.person.id} row={row} />
          ))}
        </tbody>
      </table>
      <RhythmLegend />
    </>
  );
}
