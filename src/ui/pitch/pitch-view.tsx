import { useState } from 'preact/hooks';
import { missingParts, objectionsTo, openPitch, type PitchPart, pitchParts, writtenParts } from '../../core/pitch.ts';
import { useWords } from '../messages.tsx';
import { hasBegun } from '../panel/panel-state.ts';
import type { TabViewProps } from '../panel/panel-view.tsx';
import { usePlaces } from '../panel/place.ts';
import { PlaceFrame } from '../panel/place-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { AskedBefore } from './asked-before.tsx';
import { EaseSection, GainSection } from './gain-section.tsx';
import { ObjectionSection } from './objection-section.tsx';
import { Reading } from './reading.tsx';
import { SizesSection } from './sizes-section.tsx';
import { StepsSection } from './steps-section.tsx';
import { WhereSection } from './where-section.tsx';

/** The pitch in the order in which it is told, with what is still missing, and the same to read on one page. */
export function PitchView({ shown: { records } }: TabViewProps) {
  const { say, now, today, zone } = useWords();
  const { back, reach } = usePlaces();
  const [reading, setReading] = useState(false);
  const { person } = records;
  const pitch = openPitch(records);
  const missing = missingParts(records);
  const warns = (part: PitchPart) => missing.includes(part);
  const use = () => (hasBegun(records, now, today, zone) ? reach('ask-step') : back());
  const title = say('pitch.title');
  if (!person) {
    return (
      <PlaceFrame title={title}>
        <div class="sec">
          <Line as="div">
            <p class="ui muted">{say('pitch.nobody')}</p>
          </Line>
        </div>
      </PlaceFrame>
    );
  }
  return (
    <PlaceFrame
      key={reading ? 'reading' : 'writing'}
      title={reading ? say('pitch.read-title') : title}
      count={reading ? null : say('pitch.parts', { n: writtenParts(records).length, total: pitchParts.length })}
      foot={
        <div class="bar wrap">
          <Button kind="primary" onClick={use}>
            {say('pitch.use')}
          </Button>
          <Button onClick={() => setReading(!reading)}>{say(reading ? 'pitch.write' : 'pitch.read')}</Button>
        </div>
      }
    >
      {reading ? (
        <Reading records={records} />
      ) : (
        <>
          <WhereSection records={records} person={person} warn={warns('vision')} />
          <StepsSection person={person} pitch={pitch} warn={warns('steps')} />
          <SizesSection
            person={person}
            pitch={pitch}
            warn={(size) => (size === 'ask' ? warns('ask') : warns('sizes') && pitch?.[size].trim() === '')}
          />
          <GainSection records={records} person={person} pitch={pitch} warn={warns('benefit')} />
          <EaseSection person={person} pitch={pitch} warn={warns('ease')} />
          <ObjectionSection person={person} objections={objectionsTo(pitch, records)} warn={warns('objections')} />
          <AskedBefore records={records} />
        </>
      )}
    </PlaceFrame>
  );
}
