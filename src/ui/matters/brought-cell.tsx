import { Flag, Footprints, Link, X } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MattersPlace } from '../../core/matters/matters-place.ts';
import { type Brought, broughtOf, tiedTo } from '../../core/matters/served.ts';
import { firstName } from '../../core/names.ts';
import type { Matter } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords, type WordsOfView } from '../messages.tsx';
import { IconButton, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';

function whereFrom(one: Brought, { say, formatDay }: WordsOfView): string {
  if (one.is === 'ask') return say('matters.in-ask', { text: one.of });
  if (one.is === 'evidence') return say('matters.evidence-of', { date: formatDay(one.day, 'day-month') });
  return one.day === null
    ? say('matters.gain-of', { text: one.of })
    : say('matters.gain-of-by', { text: one.of, date: formatDay(one.day, 'month-year') });
}

function BroughtSign({ is }: { is: Brought['is'] }) {
  if (is === 'evidence') return <Mark kind="evidence" />;
  return (
    <span class="mk">
      <Icon of={is === 'ask' ? Flag : Footprints} />
    </span>
  );
}

function Linking({ matter, left, onDone }: { matter: Matter; left: readonly Brought[]; onDone: () => void }) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const act = useAct();
  if (left.length === 0) return <p class="meta">{say('matters.link-none')}</p>;
  return (
    <select
      class="field"
      aria-label={say('matters.link')}
      // Whoever asked for it goes on from here.
      ref={(list) => list?.focus()}
      value=""
      onChange={(event) => {
        const one = left.find(({ id }) => id === event.currentTarget.value);
        if (!one) return;
        onDone();
        void act(
          () => actions.tieToMatter(matter.id, { is: one.is, id: one.id }, true),
          say('matters.linked', { text: one.text }),
        );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <option value="">{say('matters.link')}</option>
      {(['ask', 'gain', 'evidence'] as const).map((is) => {
        const options = left.filter((one) => one.is === is);
        if (options.length === 0) return null;
        return (
          <optgroup key={is} label={say(`matters.link-${is}`)}>
            {options.map((one) => (
              <option key={one.id} value={one.id}>
                {one.text}
              </option>
            ))}
          </optgroup>
        );
      })}
    </select>
  );
}

/** What the user brings to one line: what is tied to it, and the ways to more. */
export function BroughtCell({ matter, shown }: { matter: Matter; shown: MattersPlace }) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const way = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) way.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const name = firstName(shown.person.name);
  const tied = tiedTo(matter.id, shown);
  const all = broughtOf(shown);
  const mine = all.filter(({ id }) => tied.has(id));
  const question = say('matters.question', { text: matter.text });
  const isAsked = shown.asked.some((text) => text.includes(matter.text));
  return (
    <div class="brought">
      {mine.map((one) => (
        <p key={one.id} class="brought-one">
          <BroughtSign is={one.is} />
          <span class="grow">
            <span dir="auto">{one.text}</span>
            <span class="meta block">{whereFrom(one, words)}</span>
          </span>
          <IconButton
            icon={X}
            name={say('matters.unlink', { text: one.text })}
            onClick={() =>
              void act(() => actions.tieToMatter(matter.id, { is: one.is, id: one.id }, false), say('matters.unlinked'))
            }
          />
        </p>
      ))}
      {matter.how === 'guess' && mine.length === 0 && (
        <div class="brought-one">
          <Mark kind="question" />
          {isAsked ? (
            <span class="meta">{say('matters.is-question', { name })}</span>
          ) : (
            <TextButton
              onClick={() =>
                void act(() => actions.askAbout(shown.person.id, question), say('matters.asked', { name }))
              }
            >
              {say('matters.make-question')}
            </TextButton>
          )}
        </div>
      )}
      {(matter.how !== 'guess' || mine.length > 0) && (
        <div class="brought-one" ref={way}>
          <span class="mk">
            <Icon of={Link} />
          </span>
          {open ? (
            <Linking matter={matter} left={all.filter(({ id }) => !tied.has(id))} onDone={() => setOpen(false)} />
          ) : (
            <TextButton onClick={() => setOpen(true)}>
              {say('matters.link')}
              <Of what={matter.text} />
            </TextButton>
          )}
        </div>
      )}
    </div>
  );
}
