// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { FirstFound, Found } from '../../src/core/welcome.ts';
import sample from '../../src/locales/en/sample.json';
import welcome from '../../src/locales/en/welcome.json';
import { MoreWords } from '../../src/ui/messages.tsx';
import { SampleBar } from '../../src/ui/sample/sample-bar.tsx';
import type { WelcomeShown } from '../../src/ui/welcome/welcome-shown.ts';
import { WelcomeView } from '../../src/ui/welcome/welcome-view.tsx';
import { id } from '../core/records.ts';
import { mount, now, settled } from '../ui/stand/mount.tsx';

const guestsMissing = { id: 'reason.guests-not-seen' };
const found = (n: number, more: Partial<Found>, rhythm: FirstFound['rhythm'] = 'repeats'): FirstFound => ({
  rhythm,
  found: {
    id: id(n),
    seriesId: id(n + 100),
    title: 'Catch-up',
    name: null,
    start: now + 25 * 60_000,
    day: '2026-11-25',
    recurring: true,
    everyWeeks: null,
    verdict: { sureness: 'unknown', reasons: [{ id: 'reason.title-silent' }, guestsMissing], other: null },
    ...more,
  },
});
const dana = found(
  1,
  {
    name: 'Dana Okafor',
    verdict: {
      sureness: 'certain',
      reasons: [{ id: 'reason.two-people', values: { name: 'Dana Okafor' } }],
      other: null,
    },
  },
  { unit: 'week', every: 2 },
);
const jun = found(2, {
  name: 'Jun Watanabe',
  day: '2026-11-27',
  verdict: {
    sureness: 'likely',
    reasons: [{ id: 'reason.title-pair', values: { name: 'Jun' } }, guestsMissing],
    other: null,
  },
});
const show = (change: Partial<WelcomeShown> = {}) =>
  mount(
    <MoreWords catalogue={welcome}>
      <WelcomeView
        state={{ shown: { shown: [dana, jun, found(3, {})], more: 0, looked: true, inSample: false, ...change } }}
        onRetry={() => undefined}
      />
    </MoreWords>,
  ).fake;
const row = (text: string) => within(screen.getByText(text, { selector: 'b' }).closest('li') ?? document.body);

describe('the first page', () => {
  it('says what was found, how sure it is and why, and each has its one thing to do', () => {
    const fake = show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your next one-on-one is already here.');
    expect(row('Dana Okafor').getByText(/^Today\s14:00, every 2 weeks$/)).toBeTruthy();
    expect(row('Dana Okafor').getByText('Sure')).toBeTruthy();
    expect(row('Dana Okafor').getByText(/Two people: you and/)).toBeTruthy();
    expect(
      row('Dana Okafor')
        .getByRole('link', { name: /^Read the brief/ })
        .getAttribute('href'),
    ).toBe(`#/brief/${id(1)}`);
    expect(row('Jun Watanabe').getByText('Likely')).toBeTruthy();
    fireEvent.click(row('Catch-up').getByRole('button', { name: /^Open it/ }));
    expect(fake.calls).toEqual([{ name: 'openMeetingInCalendar', args: [id(3)] }]);
    expect(document.querySelectorAll('.btn.primary')).toHaveLength(1);
  });

  it('a yes asks who it is, and the answer counts for the series; a no is one click', async () => {
    const fake = show();
    fireEvent.click(screen.getByRole('button', { name: /^Yes/ }));
    await settled();
    expect(document.activeElement?.textContent).toBe('My manager');
    fireEvent.click(screen.getByRole('button', { name: 'A peer' }));
    await settled();
    expect(fake.calls).toEqual([{ name: 'answerSeries', args: [id(102), 'peer'] }]);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await settled();
    expect(document.activeElement?.textContent).toBe('Yes');
    fireEvent.click(screen.getByRole('button', { name: /^No/ }));
    await settled();
    expect(fake.calls.at(-1)).toEqual({ name: 'answerSeries', args: [id(102), 'not-one-on-one'] });
  });

  it('without any name a likely one is opened, not answered', () => {
    show({ shown: [found(4, { verdict: { ...jun.found.verdict } })] });
    expect(screen.queryByRole('button', { name: /^Yes/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Open it/ })).toBeTruthy();
  });

  it('with nothing found it has one thing to do, whether the calendar was looked at or not', () => {
    const fake = show({ shown: [], looked: false });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your one-on-ones are in your calendar.');
    fireEvent.click(screen.getByRole('button', { name: 'Open your calendar' }));
    expect(fake.calls.map(({ name }) => name)).toEqual(['openCalendar']);
  });

  it('says when there was a look and nothing was found', () => {
    show({ shown: [], looked: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No one-on-one found yet.');
  });

  it('offers the sample, but not within it', () => {
    show();
    expect(screen.getByRole('link', { name: 'Open the sample' }).getAttribute('href')).toBe('?sample#/people');
  });
  it('is the same within the sample, less the sample', () => {
    show({ inSample: true });
    expect(screen.queryByRole('link', { name: 'Open the sample' })).toBeNull();
  });
});

describe('the bar above the sample', () => {
  const bar = (from: string | null, failed: 'fill' | 'wipe' | null = null) => {
    const clicked: string[] = [];
    mount(
      <MoreWords catalogue={sample}>
        <SampleBar
          from={from}
          failed={failed}
          busy={false}
          onAnew={() => clicked.push('anew')}
          onWipe={() => clicked.push('wipe')}
        />
      </MoreWords>,
    );
    return clicked;
  };
  it('says whose it is, and has the one way out', () => {
    const clicked = bar(null);
    expect(screen.getByText('Sample. Nothing here is yours.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin it anew' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Wipe the sample and go to mine' }));
    expect(clicked).toEqual(['wipe']);
  });
  it('on another day it says from when it is, and can begin anew', () => {
    const clicked = bar('2026-11-24');
    expect(screen.getByText(/^It is from Tue\s24\sNov/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Begin it anew' }));
    expect(clicked).toEqual(['anew']);
  });
  it('says what failed, what is safe, and what to do', () => {
    bar(null, 'wipe');
    expect(screen.getByText(/could not be wiped\. Your own data is untouched\. Close other tabs/)).toBeTruthy();
  });
});
