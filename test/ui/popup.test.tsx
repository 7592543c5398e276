// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Failure } from '../../src/ui/actions.ts';
import { namesThatFit } from '../../src/ui/popup/brief-head.tsx';
import { loadChecklist, loadEmpty, loadTabNotice } from '../../src/ui/popup/late-parts.ts';
import { leadingFew } from '../../src/ui/popup/leading-few.ts';
import type { PopupBrief, PopupState } from '../../src/ui/popup/popup-brief.ts';
import { PopupView } from '../../src/ui/popup/popup-view.tsx';
import { loadQuestion } from '../../src/ui/question/late-question.ts';
import { fakeActions } from './stand/fake-actions.ts';
import { mount, settled } from './stand/mount.tsx';
import {
  briefFor,
  meetingAt,
  now,
  otherMeetings,
  promise,
  question,
  sampleRecords,
  topic,
  unansweredRecords,
} from './stand/sample-brief.ts';

const ready = (brief: PopupBrief | null): PopupState => ({ brief, calendarTab: 'watched', lastLooked: null });
const show = (state: PopupState, fake = fakeActions()) => mount(<PopupView state={state} />, fake, false);
const section = (title: RegExp) => screen.getByRole('region', { name: title });
const count = (title: RegExp) => within(section(title)).getAllByRole('listitem').length;
const text = () => document.body.textContent ?? '';

describe('the brief', () => {
  beforeAll(loadChecklist);

  it('says whom, when, how long still and how ready', () => {
    show(ready(briefFor(sampleRecords(), otherMeetings)));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dana Okafor');
    expect(text()).toContain('Your manager · today 14:00 to 14:30');
    expect(text()).toContain('25 min to go');
    expect(text()).toContain('Open since 11\u00a0November');
    expect(text()).toMatch(/Ruth Thu 10:00/);
  });

  it('shows three of a list, and the others on “more” with the focus on the first of them', async () => {
    const mine = [1, 2, 3].map((n) => promise(100 + n, 'me', `Promise ${n}`, '2026-11-24'));
    show(ready(briefFor(sampleRecords({ mine: { items: mine, total: 3 } }))));
    expect(count(/Open since/)).toBe(3);
    fireEvent.click(screen.getByText('2 more'));
    await settled();
    expect(count(/Open since/)).toBe(5);
    expect(document.activeElement?.textContent).toContain('Promise 2');
    expect(screen.queryByText(/more in the side panel/)).toBeNull();
  });

  it('sends to the side panel for what was not loaded', async () => {
    const mine = [1, 2, 3, 4].map((n) => promise(100 + n, 'me', `Promise ${n}`, null));
    const { fake } = show(ready(briefFor(sampleRecords({ mine: { items: mine, total: 9 } }))));
    fireEvent.click(screen.getByText('8 more'));
    await settled();
    fireEvent.click(screen.getByText('5 more in the side panel'));
    expect(fake.calls.at(-1)?.name).toBe('openPanel');
  });

  it('caps the topics too', () => {
    show(ready(briefFor(sampleRecords({ topics: [1, 2, 3, 4].map((n) => topic(n, `Topic ${n}`)) }))));
    expect(count(/Raise today/)).toBe(3);
    expect(within(section(/Raise today/)).getByText('1 more')).toBeTruthy();
    expect(within(section(/Raise today/)).getByText('4 topics')).toBeTruthy();
  });

  it('marks a promise delivered right there, with a way back', async () => {
    const { fake } = show(ready(briefFor(sampleRecords())));
    fireEvent.click(screen.getByRole('button', { name: /^Delivered/ }));
    await settled();
    expect(fake.calls.at(-1)).toMatchObject({ name: 'setCommitmentState', args: [expect.any(String), 'delivered'] });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(fake.undone).toBe(1);
  });

  it('settles a question behind its menu', async () => {
    const { fake } = show(ready(briefFor(sampleRecords())));
    fireEvent.click(screen.getByRole('button', { name: /^More for/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Dropped' }));
    await settled();
    expect(fake.calls.at(-1)?.args[1]).toBe('dropped');
  });

  it('opens the checklist in place and ticks by hand; what ticked itself cannot be unticked', async () => {
    const { fake } = show(ready(briefFor(sampleRecords())));
    const line = screen.getByRole('button', { name: /^Ready 3 of 7/ });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    // It stands in place of the rest.
    expect(screen.queryByText('Your ask')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Write your ask').disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('Rate yourself, with evidence'));
    await settled();
    expect(fake.calls.at(-1)).toMatchObject({ name: 'tick', args: [expect.any(String), 'rate', true] });
  });

  it('leads from an item to where it is done, in the panel', () => {
    const { fake } = show(ready(briefFor(sampleRecords())));
    fireEvent.click(screen.getByRole('button', { name: /^Ready/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Go to it: Rate yourself, with evidence' }));
    expect(fake.calls.at(-1)).toMatchObject({ name: 'openPanel', args: [expect.any(String), 'assessment'] });
    expect(screen.queryByRole('button', { name: 'Go to it: Write your ask' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Ready/ }));
    expect(screen.getByText('Your ask')).toBeTruthy();
  });

  it('a cancelled one says so, and names what was to be raised', () => {
    const { meeting } = sampleRecords();
    show(ready(briefFor(sampleRecords({ meeting: { ...meeting, cancelled: true } }))));
    expect(text()).toContain('Your manager · was today 14:00 to 14:30');
    expect(text()).toContain('cancelled');
    expect(section(/You wanted to raise/)).toBeTruthy();
    expect(text()).not.toContain('min to go');
  });

  it('opens as a page', () => {
    const { fake } = show(ready(briefFor(sampleRecords())));
    fireEvent.click(screen.getByRole('button', { name: 'Brief as a page' }));
    expect(fake.calls.at(-1)).toMatchObject({ name: 'openWorkspace', args: [`brief/${sampleRecords().meeting.id}`] });
  });

  it('offers “Finish preparing” only while something is left to prepare', () => {
    show(ready(briefFor(sampleRecords())));
    expect(screen.queryByText('Finish preparing')).toBeTruthy();
    show(ready(briefFor(sampleRecords({ meeting: meetingAt(now - 10 * 60_000) }))));
    expect(screen.queryByText('Finish preparing')).toBeNull();
    expect(text()).toContain('20 min left');
  });

  it('shows hostile text as text', () => {
    const bad = '<img src=x onerror=alert(1)>\u202e';
    show(ready(briefFor(sampleRecords({ questions: { items: [question(5, bad)], total: 1 } }))));
    expect(document.querySelector('main img')).toBeNull();
    expect(text()).toContain('<img src=x');
  });
});

describe('the one question', () => {
  beforeAll(loadQuestion);

  const asking = (title: string) => ready(briefFor(unansweredRecords(title)));

  it('is asked once per series, with reasons, and answered by one click', async () => {
    const { fake } = show(asking('Dana / Mio'));
    expect(screen.getByText('Is this your one-on-one with Dana?')).toBeTruthy();
    expect(section(/Why we think so/).textContent).toContain('The title names two people: you and Dana');
    fireEvent.click(screen.getByText('Yes, my manager'));
    await settled();
    expect(fake.calls.at(-1)).toMatchObject({ name: 'answerSeries', args: [expect.any(String), 'manager', undefined] });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('opens the other relationships, keeps the focus, and goes back', async () => {
    const { fake } = show(asking('Dana / Mio'));
    fireEvent.click(screen.getByText('Yes, someone else'));
    await settled();
    expect(document.activeElement?.textContent).toBe('My manager’s manager');
    fireEvent.click(screen.getByText('Back'));
    await settled();
    expect(document.activeElement?.textContent).toBe('Yes, someone else');
    fireEvent.click(screen.getByText('Yes, someone else'));
    await settled();
    fireEvent.click(screen.getByText('My mentor'));
    await settled();
    expect(fake.calls.at(-1)?.args[1]).toBe('mentor');
  });

  it('asks for the name only where nobody’s is known, and keeps what is typed', async () => {
    show(asking('Dana / Mio'));
    expect(screen.queryByLabelText('Who is it with?')).toBeNull();
    const { fake } = show(asking('1:1'));
    fireEvent.input(screen.getByLabelText('Who is it with?'), { target: { value: 'Ruth ' } });
    expect([...fake.drafts.values()]).toContain('Ruth ');
    fireEvent.click(screen.getByText('Yes, my manager'));
    await settled();
    expect(fake.calls.at(-1)?.args[2]).toBe('Ruth');
  });

  it('is put off by “Ask me later”, and the brief stays', async () => {
    show(asking('Dana / Mio'));
    fireEvent.click(screen.getByText('Ask me later'));
    await settled();
    expect(screen.queryByText(/Is this your one-on-one/)).toBeNull();
    expect(screen.getByText('Open side panel')).toBeTruthy();
  });
});

describe('without a brief', () => {
  beforeAll(() => Promise.all([loadEmpty(), loadTabNotice()]));

  it('says what would be here and offers one action', () => {
    const { fake } = show({ brief: null, calendarTab: 'none', lastLooked: null });
    expect(text()).toContain('Last looked at your calendar: never');
    fireEvent.click(screen.getByText('Open Google Calendar'));
    expect(fake.calls.at(-1)?.name).toBe('openCalendar');
  });

  it('leads to the sample', () => {
    const { fake } = show({ brief: null, calendarTab: 'none', lastLooked: null });
    fireEvent.click(screen.getByRole('button', { name: 'Look around in a sample first' }));
    expect(fake.calls.at(-1)?.name).toBe('openSample');
  });

  it('says what just happened with the open Calendar tab', () => {
    for (const calendarTab of ['injected', 'reading', 'failed', 'page-changed', 'account-unknown'] as const) {
      show({ brief: null, calendarTab, lastLooked: now - 60_000 });
      expect(text(), calendarTab).not.toContain('popup.');
      expect(document.querySelector('main [role=status]')?.textContent, calendarTab).not.toBe('');
      expect(text()).toContain('today 13:34');
    }
  });

  it('paints only the frame while loading', () => {
    show('loading');
    expect(document.querySelector('main')?.textContent).toBe('');
  });

  it('says what is safe for every failure of the store', () => {
    for (const failure of ['full', 'newer', 'blocked', 'closed', 'private-window', 'unknown'] as const) {
      const state: { failure: Failure } = { failure: { failure, detail: 'x' } };
      show(state);
      expect(screen.getByRole('alert').textContent).toContain('Nothing was changed or lost.');
      expect(text()).not.toContain('failure.');
    }
  });
});

describe('what stands in front', () => {
  it('is one of each kind, however late the others are', () => {
    const late = [1, 2, 3, 4].map((n) => promise(n, 'me', `Late ${n}`, '2026-11-01'));
    const { brief } = briefFor(sampleRecords({ mine: { items: late, total: 4 } }));
    expect(
      leadingFew(brief.lines, 3)
        .slice(0, 3)
        .map((line) => line.kind),
    ).toEqual(['mine', 'theirs', 'question']);
    expect(leadingFew(brief.lines, 3)).toHaveLength(brief.lines.length);
  });

  it('names as many of what is left as fit on one line, and at least one', () => {
    expect(namesThatFit(['cost sheet', 'your strengths'])).toEqual(['cost sheet', 'your strengths']);
    expect(namesThatFit(['questions', 'topics', 'your strengths', 'your ask'])).toEqual(['questions', 'topics']);
    expect(namesThatFit(['x'.repeat(200), 'topics'])).toHaveLength(1);
    expect(namesThatFit([])).toEqual([]);
  });
});
