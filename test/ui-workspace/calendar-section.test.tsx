// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ViewHealth } from '../../src/core/page-lacks.ts';
import { settled } from '../ui/stand/mount.tsx';
import { mountSettings } from './stand.tsx';

const calendar = () => screen.getByRole('region', { name: 'Calendar' });
const since = Date.UTC(2026, 10, 20, 9, 0);
const view = (edit: Partial<ViewHealth>): ViewHealth => ({
  view: 'WEEK',
  language: 'en',
  state: 'ok',
  codes: [],
  since,
  at: since,
  ...edit,
});

describe('how the calendar is read', () => {
  it('says when it was read last, and that all is well', () => {
    mountSettings({ views: [view({}), view({ view: 'MONTH', state: 'waiting' })] });
    expect(calendar().textContent).toContain('Last read today at 13:30.');
    expect(calendar().textContent).toContain('Signed in as mira@halden.example.');
    expect(calendar().textContent).toContain('Its page is understood.');
    expect(calendar().textContent).not.toContain('Google has changed');
  });

  it('says what to do before it was ever read, and offers no report then', () => {
    mountSettings({ lastRead: null, learned: [] });
    expect(calendar().textContent).toContain('Open Google Calendar');
    expect(within(calendar()).queryByRole('button')).toBeNull();
  });

  it('names each changed view with its language, since when, and why; the worst first', () => {
    mountSettings({
      views: [
        view({ state: 'degraded', codes: ['two-readings-differ', 'days-disagree'] }),
        view({ view: 'AGENDA' }),
        view({ view: 'MONTH', language: 'ja', state: 'unreadable', codes: ['view-without-chips'] }),
      ],
    });
    const all = calendar().textContent ?? '';
    expect(all).toMatch(/the month, in Japanese.*the week, in English/);
    expect(all).not.toContain('the schedule');
    expect(all).toContain('Since Fri 20 Nov, part of it is no longer understood.'.replace(/(?<=Fri|20) /g, '\u00a0'));
    expect(all).toContain('Two ways of finding the events');
    expect(all).toContain('There is no event where events should be.');
    expect(all).toContain('all you wrote is safe');
    expect(all).not.toContain('Its page is understood.');
  });

  it('tells gaps of its own from changes of the page', () => {
    mountSettings({ views: [view({ language: 'de', codes: ['language-not-known', 'reply-not-read'] })] });
    const all = calendar().textContent ?? '';
    expect(all).toMatch(/not learned it yet:the week, in German since Fri.*Your own reply\./);
    expect(all).not.toContain('Google has changed');
  });

  it('has one sentence for all codes, views and languages it does not know', () => {
    mountSettings({
      views: [view({ view: 'HOLOGRAM', language: 'no such tag', state: 'degraded', codes: ['warp', 'weft'] })],
    });
    const all = calendar().textContent ?? '';
    expect(all).toContain('one of its views, in no such tag');
    expect(all.split('Something on the page is not as Onward knows it.')).toHaveLength(2);
  });
});

describe('the report', () => {
  it('is seen before anything is copied, and what is copied is what was seen', async () => {
    const stand = mountSettings();
    stand.report = { kind: 'report', text: 'week en\n<b>12</b> events' };
    fireEvent.click(screen.getByText('Copy a report…'));
    await settled();
    const preview = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The report' });
    expect(preview.value).toBe('week en\n<b>12</b> events');
    expect(document.activeElement).toBe(preview);
    expect(stand.copied).toEqual([]);
    fireEvent.click(screen.getByText('Copy this'));
    await settled();
    expect(stand.copied).toEqual(['week en\n<b>12</b> events']);
    expect(calendar().textContent).toContain('Copied.');
  });

  it.each([
    [{ kind: 'no-calendar-tab' }, 'No Google Calendar is open. Nothing was copied.'],
    [{ kind: 'failed' }, 'The calendar tab gave no report. Nothing was copied.'],
  ] as const)('that cannot be had: %o', async (report, words) => {
    const stand = mountSettings();
    stand.report = report;
    fireEvent.click(screen.getByText('Copy a report…'));
    await settled();
    expect(calendar().textContent).toContain(words);
    expect(screen.queryByText('Copy this')).toBeNull();
  });
});
