import type { ComponentChildren } from 'preact';
import type { Agenda, AgendaStep } from '../../core/agenda.ts';
import { type AgendaWords, momentLine, stepLine } from '../../core/agenda-text.ts';
import { useSay } from '../messages.tsx';

function Point({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <li>
      <h2 dir="auto">{text}</h2>
      {children}
    </li>
  );
}

function Steps({ steps, words, last }: { steps: readonly AgendaStep[]; words: AgendaWords; last?: string | null }) {
  if (steps.length === 0 && !last) return null;
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.id} dir="auto">
          {stepLine(step, words)}
        </li>
      ))}
      {last && <li>{last}</li>}
    </ul>
  );
}

/** What is to be talked about, numbered: topics, what is open from last time, next steps with the next date. */
export function AgendaList({ agenda, words }: { agenda: Agenda; words: AgendaWords }) {
  const say = useSay();
  return (
    <ol class="agenda-list">
      {agenda.points.map(({ id, text }) => (
        <Point key={id} text={text} />
      ))}
      {agenda.before.length > 0 && (
        <Point text={say('agenda.before')}>
          <Steps steps={agenda.before} words={words} />
        </Point>
      )}
      <Point text={say('agenda.next-steps')}>
        <Steps steps={agenda.steps} words={words} last={agenda.next && momentLine(agenda.next, words)} />
      </Point>
    </ol>
  );
}
