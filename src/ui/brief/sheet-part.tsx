import { Flag, Footprints } from 'lucide';
import type { Brief } from '../../core/brief.ts';
import type { BriefSheet, SheetLine, SheetPart } from '../../core/brief-sheet.ts';
import { firstName } from '../../core/names.ts';
import { Text, useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark, OrderMark } from '../parts/mark.tsx';
import { Steps } from '../parts/steps.tsx';

function SheetRow({ line, n, name }: { line: SheetLine; n: number; name: string }) {
  const { say } = useWords();
  const { kind, text, state, notes } = line;
  const margin =
    kind === 'ask' || kind === 'objective' ? (
      <span class="mk">
        <Icon of={kind === 'ask' ? Flag : Footprints} />
      </span>
    ) : kind === 'topic' ? (
      <OrderMark n={n} />
    ) : (
      <Mark kind={kind} />
    );
  return (
    <Line margin={margin}>
      <div dir="auto" class={kind === 'ask' ? 'voice' : undefined}>
        {text}
      </div>
      <MetaLine>
        {(kind === 'mine' || kind === 'theirs') && <bdi>{kind === 'mine' ? say('you') : firstName(name)}</bdi>}
        {state && (
          <span class={state.tone === 'plain' ? undefined : state.tone}>
            <Text m={state.message} />
          </span>
        )}
      </MetaLine>
      {notes.map((note) => (
        <p key={note.id} class="meta">
          <Text m={note} />
        </p>
      ))}
    </Line>
  );
}

/** One part of the page: the ask, what is open, what to raise, what was agreed as objectives. */
export function Part({ part: { part, lines }, sheet }: { part: SheetPart; sheet: BriefSheet }) {
  const words = useWords();
  const since = part === 'open' ? sheet.since : null;
  const title = since
    ? words.say('popup.open-since', { date: words.formatDay(since, 'date') })
    : words.say(`sheet.${part}`);
  return (
    <Section title={title} {...(part === 'ask' ? {} : { count: words.formatNumber(lines.length) })}>
      <Lines ordered={part === 'raise'}>
        {lines.map((line, index) => (
          <SheetRow key={line.id} line={line} n={index + 1} name={sheet.name} />
        ))}
      </Lines>
    </Section>
  );
}

/** How ready one is, and what is left. */
export function Ready({ ready }: { ready: Brief['checklist'] }) {
  const words = useWords();
  const { done, total, left, stage } = ready;
  if (total === 0) return null;
  const what = words.formatRow(left.map(words.sayMessage));
  return (
    <section class="sec">
      <Line as="div" margin={<Steps done={done} total={total} />}>
        <b>{words.say(`popup.ready-${stage}`, { done, total })}</b>{' '}
        {left.length === 0 ? words.say('popup.left-none') : words.say('popup.left', { what })}
      </Line>
    </section>
  );
}
