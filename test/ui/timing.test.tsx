// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Timing } from '../../src/core/timing.ts';
import { PopupView } from '../../src/ui/popup/popup-view.tsx';
import { TimingSection } from '../../src/ui/timing/timing-section.tsx';
import { mount } from './stand/mount.tsx';
import { briefFor, sampleRecords } from './stand/sample-brief.ts';

const endTime = Date.UTC(2026, 10, 25, 12, 55);
const startTime = Date.UTC(2026, 10, 26, 9, 30);
const timing: Timing = {
  facts: [
    { kind: 'before', message: { id: 'timing.before-theirs', values: { name: 'Dana', endTime } } },
    { kind: 'long-day', message: { id: 'timing.long-mine', values: { name: 'Dana', n: 6 } } },
  ],
  slots: [
    {
      ...{ start: startTime, end: startTime + 1_800_000, freeFor: 'mine' },
      message: { id: 'timing.slot-mine', values: { name: 'Dana', day: '2026-11-26', startTime } },
    },
  ],
  better: { id: 'timing.better', values: { day: '2026-11-26', startTime } },
};
const spoken = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');
const shown = () => spoken(screen.getByRole('region', { name: 'Timing' }).textContent);

describe('the timing hint', () => {
  it('is in the popup the first fact and the best slot', () => {
    const drawn = <TimingSection timing={timing} />;
    const state = {
      brief: { ...briefFor(sampleRecords()), timing: drawn },
      calendarTab: 'watched',
      lastLooked: null,
    } as const;
    mount(<PopupView state={state} />, undefined, false);
    expect(shown()).toContain(
      'Dana has something else right before it, until 13:55. A calmer slot: Thu 26 Nov, 10:30.',
    );
    expect(shown()).not.toContain('hours of meetings');
  });

  it('is whole in the side panel, and says which calendar is not on the page', () => {
    mount(<TimingSection timing={timing} full />, undefined, false);
    const section = within(screen.getByRole('region', { name: 'Timing' }));
    expect(section.getAllByRole('listitem').map((line) => spoken(line.textContent))).toEqual([
      'Dana has something else right before it, until 13:55.',
      'You have 6 hours of meetings that day.',
      'Thu 26 Nov, 10:30: free for you; the other calendar is not on the page',
    ]);
  });

  it('is not there where nothing is known', () => {
    mount(<TimingSection timing={{ facts: [], slots: [], better: null }} />, undefined, false);
    expect(screen.queryByRole('region', { name: 'Timing' })).toBeNull();
  });
});
