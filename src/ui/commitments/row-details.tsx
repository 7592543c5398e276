import { useEffect, useRef, useState } from 'preact/hooks';
import { slipsOf } from '../../core/delivery.ts';
import type { Id } from '../../core/record.ts';
import type { Settings } from '../../core/upkeep.ts';
import type { Commitment } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneButton } from '../parts/lane-tag.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import type { RowDetails as Details, RowPart } from './board-shown.ts';
import { DayChoice } from './day-choice.tsx';
import { ProgressNotes } from './progress-notes.tsx';
import { useCommitmentActs } from './use-commitment-acts.ts';

/** Where it came from: the words, the meeting, each day it once had. */
function Origin({ one, details }: { one: Commitment; details: Details | null }) {
  const { say, formatDay } = useWords();
  const slips = slipsOf(one);
  const meeting = details?.meeting ?? null;
  const letters = details?.letters ?? [];
  if (slips.length + letters.length === 0 && meeting === null && one.words === one.text) return null;
  return (
    <ul class="detail origin">
      {one.words !== one.text && one.words.trim() !== '' && (
        <li>
          {say('commitments.in-the-words')} <q class="said">{one.words}</q>
        </li>
      )}
      {meeting && (
        <li>
          <a class="link" href={`#/people/${one.personId ?? ''}?meeting=${meeting.id}`}>
            {say('commitments.made-in', { title: meeting.title, day: meeting.day })}
          </a>
        </li>
      )}
      {slips.map(({ from, to, on }) => (
        <li key={`${from} ${on}`}>
          {to === null
            ? say('commitments.slip-open', { fromDay: from, onDay: on })
            : say('commitments.slip', { fromDay: from, toDay: to, onDay: on })}
        </li>
      ))}
      {letters.map(({ id, kind, sentOn }) => (
        <li key={id}>
          {say(kind === 'nudge' ? 'commitments.nudged' : 'commitments.update-sent', {
            date: formatDay(sentOn ?? '', 'day-month'),
          })}
        </li>
      ))}
    </ul>
  );
}

/** Today with one press, or another day. */
function Delivered({ one, settings }: { one: Commitment; settings: Settings }) {
  const { say, today } = useWords();
  const acts = useCommitmentActs(settings);
  const [other, setOther] = useState(false);
  const mine = one.owner === 'me';
  if (one.state === 'delivered') {
    return (
      <div class="row wrap">
        <Button small onClick={() => void acts.reopen(one)}>
          {say('commitments.reopen')}
        </Button>
      </div>
    );
  }
  return (
    <div class="row wrap">
      <Button small onClick={() => void acts.deliver(one)}>
        {say(mine ? 'commitments.delivered-today' : 'commitments.got-today')}
      </Button>
      {other ? (
        <DayChoice
          label={say('commitments.delivered-when')}
          day={null}
          set={say('commitments.set')}
          max={today}
          onDay={(day) => void acts.deliver(one, day)}
        />
      ) : (
        <Button small onClick={() => setOther(true)}>
          {say('commitments.delivered-other')}
        </Button>
      )}
      <Button small kind="quiet" onClick={() => void acts.letGo(one)}>
        {say('commitments.let-go')}
      </Button>
    </div>
  );
}

export interface RowDetailsProps {
  one: Commitment;
  name: string | null;
  details: Details | null;
  settings: Settings;
  /** Where the focus goes; `n` counts the times it was asked for. */
  focus: { readonly part: RowPart; readonly n: number } | null;
  id: Id;
  onClose: () => void;
}

/** Everything about one commitment, opened in its place. */
export function RowDetails({ one, name, details, settings, focus, id, onClose }: RowDetailsProps) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const acts = useCommitmentActs(settings);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(`[data-part="${focus.part}"] input`)?.focus();
  }, [focus]);
  const open = one.state === 'open';
  return (
    <section
      class="details"
      id={id}
      ref={box}
      aria-label={one.text}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div data-part="text">
        <Field
          label={say('commitments.text')}
          value={one.text}
          draftKey={`commitment:${one.id}`}
          onSave={async (text) => {
            const words = text.trim();
            if (words === '' || words === one.text) return;
            tellDone(
              say('commitments.changed', { text: words }),
              await actions.editCommitment(one.id, { text: words }),
            );
          }}
        />
      </div>
      {open && (
        <div class="detail-days">
          <div data-part="due">
            <DayChoice
              label={say('commitments.due')}
              day={one.due}
              set={say('commitments.set')}
              quick={settings}
              onDay={(day) => void acts.setDue(one, day)}
              none={{ label: say('commitments.no-date'), onNone: () => void acts.setDue(one, null) }}
            />
          </div>
          {one.owner === 'me' && (
            <DayChoice
              label={say('commitments.early-by')}
              day={one.earlyBy}
              set={say('commitments.set')}
              {...(one.due === null ? {} : { max: one.due })}
              onDay={(day) => void acts.setEarlyBy(one, day)}
              none={{ label: say('commitments.no-early-by'), onNone: () => void acts.setEarlyBy(one, null) }}
            />
          )}
        </div>
      )}
      <div class="row wrap detail-who">
        <Segments
          legend={say('commitments.owner')}
          options={[
            { value: 'me', label: say('you') },
            { value: 'them', label: name ?? say('commitments.other') },
          ]}
          value={one.owner}
          onChoose={(owner) =>
            void act(() => actions.editCommitment(one.id, { owner }), say('commitments.owner-told', { text: one.text }))
          }
        />
        <LaneButton
          lane={one.lane}
          onChange={(lane) =>
            void act(() => actions.setLane('commitments', one.id, lane), say('commitments.lane-told'))
          }
        />
      </div>
      <Origin one={one} details={details} />
      <ProgressNotes id={one.id} text={one.text} notes={details?.notes ?? []} />
      <Delivered one={one} settings={settings} />
    </section>
  );
}
