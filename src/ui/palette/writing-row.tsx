import type { Capture } from '../../core/capture.ts';
import type { Meeting } from '../../core/meetings.ts';
import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import { startDay } from '../../core/stage.ts';
import { useWords } from '../messages.tsx';
import { leadOf } from '../parts/capture-preview.tsx';
import { Mark } from '../parts/mark.tsx';
import { Keys } from './keys.tsx';

/** The words as they would be written down, and to which one-on-one. */
export function WritingRow({
  capture,
  meeting,
  person,
}: {
  capture: Capture;
  meeting: Meeting;
  person: Person | null;
}) {
  const { say, today, zone, formatDay } = useWords();
  const name = person && person.name !== '' ? firstName(person.name) : null;
  const day = startDay(meeting, zone);
  const to =
    name === null
      ? say('palette.write-to-unnamed', { day: formatDay(day) })
      : day === today
        ? say('palette.write-today', { name })
        : say('palette.write-to', { name, day });
  return (
    <>
      <Mark kind={capture.kind} />
      <span class="grow">
        <b>{leadOf(capture, name, say)}</b> <bdi>{capture.text}</bdi>{' '}
        {capture.due && <span class="meta">{say('capture.by', { day: capture.due })}</span>}{' '}
        <span class="meta">{to}</span>
      </span>
      <Keys keys={['Alt', 'Enter']} />
    </>
  );
}
