import { ArrowDown, ArrowUp } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { askWords, leadWords, objectionsTo, openPitch, sizesOf } from '../../core/pitch.ts';
import type { AskSize, Objection, Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { usePlaces } from '../panel/place.ts';
import { Button } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AnswerMeta } from './asked-before.tsx';

/** What the other one may say, as a card that opens with my answer. */
function ObjectionCard({ objection }: { objection: Objection }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class={open ? 'objection open' : 'objection'}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <q dir="auto">{objection.text}</q>
      </button>
      <p class="voice" id={id} hidden={!open} dir="auto">
        {objection.reply || say('pitch.reply-none')}
      </p>
    </li>
  );
}

/** One size up, one size down. The size at hand is the one that leads, so that every window shows the same. */
function SizeButtons({ pitch }: { pitch: Pitch }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const sizes = sizesOf(pitch);
  const at = sizes.indexOf(pitch.lead);
  const step = (icon: typeof ArrowUp, size: AskSize | undefined, id: 'pitch.go-larger' | 'pitch.go-smaller') =>
    size && (
      <Button
        small
        icon={icon}
        onClick={() =>
          void act(
            () => actions.saveAsk(pitch.personId, { lead: size }),
            say('pitch.lead-told', { text: askWords(pitch, size) }),
          )
        }
      >
        {say(id)}
      </Button>
    );
  return (
    <>
      {step(ArrowUp, at > 0 ? sizes[at - 1] : undefined, 'pitch.go-larger')}
      {step(ArrowDown, sizes[at + 1], 'pitch.go-smaller')}
    </>
  );
}

function Words({ pitch, records }: { pitch: Pitch; records: MeetingRecords }) {
  const say = useSay();
  const objections = objectionsTo(pitch, records);
  const name = firstName(records.person?.name ?? '');
  return (
    <>
      <p class="voice" dir="auto">
        {leadWords(pitch)}
      </p>
      {pitch.benefit !== '' && (
        <p class="ui muted">
          {say('panel.benefit-lead', { name })} <bdi dir="auto">{pitch.benefit}</bdi>
        </p>
      )}
      {pitch.ease !== '' && (
        <p class="ui muted">
          {say('pitch.ease-lead')} <bdi dir="auto">{pitch.ease}</bdi>
        </p>
      )}
      {objections.length > 0 && (
        <>
          <h3 class="label">{say('pitch.objections', { name })}</h3>
          <ul class="objections">
            {objections.map((objection) => (
              <ObjectionCard key={objection.id} objection={objection} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** In Meet: the ask as it was prepared, one size up or down, what to say to objections, and then the answer. */
export function AskStep({ records }: { records: MeetingRecords }) {
  const say = useSay();
  const { go } = usePlaces();
  const open = openPitch(records);
  const here = records.asks.filter(({ meetingId }) => meetingId === records.meeting.id);
  const pitch = open && sizesOf(open).length > 0 ? open : here.length === 0 ? records.pitch : null;
  return (
    <div class="ask-step">
      {here.map((told) => (
        <div key={told.id} class="told">
          <p class="voice" dir="auto">
            {leadWords(told)}
          </p>
          <AnswerMeta pitch={told} />
        </div>
      ))}
      {pitch && sizesOf(pitch).length > 0 ? (
        <Words pitch={pitch} records={records} />
      ) : (
        here.length === 0 && <p class="ui muted">{say('pitch.no-ask')}</p>
      )}
      <div class="row wrap">
        {pitch && sizesOf(pitch).length > 0 && pitch.state === 'open' && <SizeButtons pitch={pitch} />}
        {(pitch ?? here[0]) && (
          <Button small onClick={() => go({ at: 'answer' })}>
            {say(pitch ? 'pitch.what-answer' : 'pitch.answer-change')}
          </Button>
        )}
        {!pitch && here.length === 0 && (
          <Button small onClick={() => go({ at: 'pitch' })}>
            {say('pitch.write-ask')}
          </Button>
        )}
      </div>
    </div>
  );
}
