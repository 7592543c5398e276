import type { ComponentChildren } from 'preact';
import type { PlacedStep, Trouble } from '../../core/season/plan-season.ts';
import { useActions } from '../actions.ts';
import { useWords, Words } from '../messages.tsx';
import { MetaLine } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { OnView } from './season-shown.ts';

const minute = 60_000;

interface StepNoteProps {
  placed: PlacedStep;
  shown: OnView;
}

function TroubleWords({ trouble, placed, shown }: StepNoteProps & { trouble: Trouble }) {
  const { say } = useWords();
  const name = shown.nameOf(placed.personId);
  const ask = (
    <a class="link" href={`#/letter/request/${placed.personId}`}>
      {say(trouble.kind === 'not-met' ? 'season.ask-earlier' : 'season.ask-for-one')}
    </a>
  );
  switch (trouble.kind) {
    case 'nobody':
      return <span class="soon">{say('season.nobody')}</span>;
    case 'none-left':
      return <Words id="season.none-left" values={{ name, ask }} />;
    case 'not-met':
      return trouble.next === null ? (
        <Words id="season.not-met" values={{ name, day: trouble.before, ask }} />
      ) : (
        <Words id="season.met-later" values={{ name, day: trouble.before, nextDay: trouble.next, ask }} />
      );
    case 'crowded':
      return <>{say('season.crowded')}</>;
    case 'pin-lost':
      return <>{say('season.pin-lost')}</>;
  }
}

/** What a step has become already, or can become: a question, or a topic of its meeting. Null where neither makes sense. */
function raising({ placed: { step, on, personId }, shown }: StepNoteProps) {
  const raised = shown.raised.get(step.id);
  if (step.text.trim() === '' || step.what === 'evidence' || step.what === 'follow-up') return null;
  if (step.what === 'advice') {
    if (raised) return { kind: 'is-question' } as const;
    return personId === null || step.done ? null : ({ kind: 'make-question', personId } as const);
  }
  const meetingId = on?.meetingId ?? null;
  const there = raised?.kind === 'topic' ? raised : null;
  if (there && (meetingId === null || there.meetingId === meetingId)) return { kind: 'on-agenda' } as const;
  return meetingId === null ? null : ({ kind: 'to-agenda', meetingId, personId, from: there?.day ?? null } as const);
}

/** Brings a step to where it is read: among the questions, or on the agenda of its meeting. Once. */
function Raise({ step, can }: { step: PlacedStep['step']; can: NonNullable<ReturnType<typeof raising>> }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  if (can.kind === 'is-question' || can.kind === 'on-agenda') return <>{say(`season.${can.kind}`)}</>;
  const text = step.text.trim();
  const made = { id: step.id, text };
  const run = async (button: HTMLElement) => {
    const row = button.closest('.season-step');
    const kept = await (can.kind === 'make-question'
      ? act(() => actions.askSeasonStep(made, can.personId), say('season.made-question', { text }))
      : act(() => actions.raiseSeasonStep(made, can.meetingId, can.personId), say('season.put-on-agenda', { text })));
    // The button goes away: the keyboard stays in the row, where the next one is near.
    if (kept) row?.querySelector<HTMLElement>('.row-text')?.focus();
  };
  return (
    <button type="button" class="step-do" onClick={({ currentTarget }) => void run(currentTarget)}>
      {can.kind === 'to-agenda' && can.from !== null
        ? say('season.agenda-move', { day: can.from })
        : say(`season.${can.kind}`)}
      <Of what={text} />
    </button>
  );
}

function near({ on }: PlacedStep, now: number, today: string, words: ReturnType<typeof useWords>): string | null {
  if (!on || on.start === null || on.day !== today) return null;
  const minutes = Math.ceil((on.start - now) / minute);
  if (minutes <= 0) return words.say('season.running');
  return minutes > 99 ? words.say('season.at', { time: on.start }) : words.say('season.in-minutes', { n: minutes });
}

/** Under a step: with whom, what must be ready, what stands in its way, and where it leads. */
export function StepNote({ placed, shown }: StepNoteProps) {
  const words = useWords();
  const { say, now, today } = words;
  const actions = useActions();
  const { step, on, readyBy, pinned, troubles } = placed;
  const name = shown.nameOf(placed.personId);
  const soon = near(placed, now, today, words);
  const meetingId = on?.meetingId ?? null;
  const can = raising({ placed, shown });
  const parts: ComponentChildren[] = [
    name !== '' && <bdi>{name}</bdi>,
    step.what === 'advice' && say('season.advice'),
    on && on.meetingId === null && say('season.only-expected'),
    pinned && say('season.pinned'),
    soon,
    readyBy && say(step.what === 'evidence' ? 'season.write-by' : 'season.ready-by', { day: readyBy }),
    ...troubles.map((trouble) => <TroubleWords key={trouble.kind} trouble={trouble} placed={placed} shown={shown} />),
    step.what === 'evidence' && (
      <a class="step-do" href="#/plan/evidence">
        {say('season.to-evidence')}
      </a>
    ),
    step.what === 'ask' && meetingId !== null && (
      <button type="button" class="step-do" onClick={() => actions.openPanel(meetingId, 'ask')}>
        {say('season.to-pitch')}
      </button>
    ),
    can && <Raise step={step} can={can} />,
  ];
  return <MetaLine>{parts.filter((part) => part !== false && part !== null && part !== '')}</MetaLine>;
}
