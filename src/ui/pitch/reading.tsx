import type { ComponentChildren } from 'preact';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { leadWords, objectionsTo, openPitch } from '../../core/pitch.ts';
import { useSay } from '../messages.tsx';
import { Line, Section } from '../parts/line.tsx';

function Said({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Section title={title}>
      <Line as="div">{children}</Line>
    </Section>
  );
}

/** What to say, in order, on one page. What is mine alone is not on it. */
export function Reading({ records }: { records: MeetingRecords }) {
  const say = useSay();
  const pitch = openPitch(records);
  const name = firstName(records.person?.name ?? '');
  const toTell = records.vision?.toTell.trim() ?? '';
  const objections = objectionsTo(pitch, records);
  const smaller = pitch?.smaller.trim() ?? '';
  if (toTell === '' && pitch === null) {
    return (
      <section class="sec">
        <Line as="div">
          <p class="ui muted">{say('pitch.read-empty')}</p>
        </Line>
      </section>
    );
  }
  return (
    <div class="reading">
      {toTell !== '' && (
        <Said title={say('pitch.where')}>
          <p class="voice" dir="auto">
            {toTell}
          </p>
        </Said>
      )}
      {pitch && pitch.steps.length > 0 && (
        <Said title={say('pitch.steps')}>
          <ol class="said-steps">
            {pitch.steps.map((step, index) => (
              <li key={index} class="voice" dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </Said>
      )}
      {pitch && leadWords(pitch) !== '' && (
        <Said title={say('pitch.read-ask')}>
          <p class="voice strong" dir="auto">
            {leadWords(pitch)}
          </p>
        </Said>
      )}
      {pitch && pitch.benefit.trim() !== '' && (
        <Said title={say('panel.benefit-label', { name })}>
          <p class="voice" dir="auto">
            {pitch.benefit}
          </p>
        </Said>
      )}
      {pitch && pitch.ease.trim() !== '' && (
        <Said title={say('pitch.ease')}>
          <p class="voice" dir="auto">
            {pitch.ease}
          </p>
        </Said>
      )}
      {objections.length > 0 && (
        <Said title={say('pitch.objections', { name })}>
          <dl class="said-replies">
            {objections.map(({ id, text, reply }) => (
              <div key={id}>
                <dt dir="auto">
                  <q>{text}</q>
                </dt>
                <dd class="voice" dir="auto">
                  {reply || say('pitch.reply-none')}
                </dd>
              </div>
            ))}
          </dl>
        </Said>
      )}
      {pitch && smaller !== '' && pitch.lead !== 'smaller' && (
        <Said title={say('pitch.read-smaller')}>
          <p class="voice" dir="auto">
            {smaller}
          </p>
        </Said>
      )}
    </div>
  );
}
