/** Three one-on-ones in a row by keyboard alone, on days from now on. What is done and seen is told in cycle-steps.ts. */
import { it } from 'vitest';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { tellCycle } from './cycle-steps.ts';
import { sharedStage } from './shared-stage.ts';

// Nobody else is met: on some weekdays another one-on-one of the sample runs just now.
const stage = sharedStage({
  scenario: (times) => {
    const sample = sampleCalendar({ ...times, withColleague: false });
    return { ...sample, events: sample.events.filter(({ title }) => title === 'Dana / Mira') };
  },
});

it('three one-on-ones in a row are prepared, held and followed up by keyboard alone', async () => {
  await tellCycle(stage.chromium);
});
