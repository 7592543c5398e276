import { useId, useState } from 'preact/hooks';
import type { Held } from '../../core/packet/facts.ts';
import type { Undo } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { useAct } from '../parts/undo-bar.tsx';

/** Shares an item, so that it may leave. */
export type Share = (held: Held) => Promise<Undo>;

const page = 20;

function HeldItem({ held, share }: { held: Held; share: Share }) {
  const { say } = useWords();
  const act = useAct();
  const { lane, laneUntil, text } = held;
  const until =
    lane !== 'later' || laneUntil === null
      ? null
      : 'day' in laneUntil
        ? say('packet.until-day', { day: laneUntil.day })
        : say('packet.until-meeting');
  return (
    <li>
      <p dir="auto">{text}</p>
      <p class="pk-held-row">
        <LaneTag lane={lane} /> {until !== null && <span class="meta">{until}</span>}
        <button
          type="button"
          class="link"
          aria-label={say('packet.share-named', { text })}
          onClick={() => void act(() => share(held), say('packet.shared-told', { text }))}
        >
          {say('packet.share')}
        </button>
      </p>
    </li>
  );
}

/** How much of these sections is private or for later, and on asking what it is. It never stands in the sheet. */
export function StaysSection({ stays, share }: { stays: readonly Held[]; share: Share }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(page);
  const id = useId();
  const counts = (['private', 'later'] as const)
    .map((lane) => ({ lane, n: stays.filter((held) => held.lane === lane).length }))
    .filter(({ n }) => n > 0);
  return (
    <section class="pk-stays" aria-labelledby={`${id}-title`}>
      <h2 class="label" id={`${id}-title`}>
        {say('packet.stays')}
      </h2>
      {counts.map(({ lane, n }) => (
        <p key={lane} class="ui">
          <LaneTag lane={lane} /> {say('packet.stays-n', { n })}
        </p>
      ))}
      {counts.length === 0 && <p class="ui">{say('packet.stays-none')}</p>}
      {counts.length > 0 && (
        <p>
          <TextButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say(open ? 'packet.hide-them' : 'packet.see-them')}
          </TextButton>
        </p>
      )}
      {open && counts.length > 0 && (
        <div id={id}>
          <ul class="pk-held">
            {stays.slice(0, most).map((held) => (
              <HeldItem key={held.id} held={held} share={share} />
            ))}
          </ul>
          {stays.length > most && (
            <Button kind="quiet" small onClick={() => setMost(most + page)}>
              {say('packet.more', { n: stays.length - most })}
            </Button>
          )}
          <p class="meta pk-ever">{say('packet.stays-ever')}</p>
        </div>
      )}
    </section>
  );
}
