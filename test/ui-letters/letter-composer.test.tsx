// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { about, factsWith, kept, shared } from '../core/letters/facts.ts';
import { commitment, note, question, topic } from '../core/records.ts';
import { settled } from '../ui/stand/mount.tsx';
import { stand } from './letter-stand.tsx';

const body = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the mail');
const subject = () => screen.getByLabelText<HTMLTextAreaElement>('Subject');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (text: string) => {
  fireEvent.input(body(), { target: { value: text } });
  fireEvent.blur(body());
};
const agenda = commitment(41, { ...shared, text: 'Draft the agenda', due: '2026-12-01' });
const callRuth = commitment(43, { owner: 'them', text: 'Call Ruth' });
const talk = () => factsWith({ promised: [agenda, callRuth] });

describe('what leaves', () => {
  it('is what is shared; what both have heard is put in with one press', async () => {
    const { calls } = stand('thank-you', talk());
    expect(body().value).toContain('draft the agenda');
    expect(body().value).not.toContain('Ruth');
    expect(screen.getByText('1 of 2 items')).toBeTruthy();
    press('Put it in the mail');
    await settled();
    expect(calls('shareCommitments')).toEqual([[[callRuth.id]]]);
  });

  it('names what stays, and shares a topic or a question from there', async () => {
    const { calls } = stand('items', factsWith({ topics: [topic(20)], questions: [question(30)] }));
    press(/^Put it in ?: Topic 20/);
    press(/^Put it in ?: Question 30/);
    await settled();
    expect(calls('setLane').map(([list, , lane]) => [list, lane])).toEqual([
      ['topics', 'shared'],
      ['questions', 'shared'],
    ]);
  });

  it('follows the facts until it is edited', async () => {
    const { change } = stand('thank-you', talk());
    await change({ promised: [agenda, { ...callRuth, ...shared }] });
    expect(body().value).toContain('You will call Ruth');
  });
});

describe('a letter that was edited', () => {
  it('is kept, and is as it was written after starting over, and back after that was undone', async () => {
    const { facts } = stand('thank-you', talk());
    const written = body().value;
    type('Dear Dana');
    await waitFor(() => expect(facts().letters.map((one) => one.body)).toEqual(['Dear Dana']));
    expect(facts().letters[0]?.itemIds).toEqual([agenda.id]);
    press('Start over');
    await waitFor(() => expect(body().value).toBe(written));
    expect(facts().letters).toEqual([]);
    press('Undo');
    await waitFor(() => expect(body().value).toBe('Dear Dana'));
  });

  it('keeps its subject apart from its text', async () => {
    const { facts } = stand('thank-you', talk());
    fireEvent.input(subject(), { target: { value: 'Thanks\nagain' } });
    fireEvent.blur(subject());
    await waitFor(() => expect(facts().letters).toMatchObject([{ subject: 'Thanks again', body: null }]));
  });

  it('keeps the words on screen when they could not be saved', async () => {
    const { fake, facts } = stand('thank-you', talk());
    fake.failure = { failure: 'full', detail: '' };
    type('Dear Dana');
    await screen.findByText('Not saved yet.');
    expect(body().value).toBe('Dear Dana');
    fake.failure = null;
    press('Try again');
    await waitFor(() => expect(facts().letters).toMatchObject([{ body: 'Dear Dana' }]));
  });

  it('is told of what was added since, and gets it only when asked', async () => {
    const { change, facts } = stand('thank-you', talk());
    type('Dear Dana,\n\n– I draft it\n\nMira');
    await waitFor(() => expect(facts().letters).toHaveLength(1));
    await change({ promised: [agenda, { ...callRuth, ...shared }] });
    expect(screen.getByText(/1 promise was added since you edited this\./)).toBeTruthy();
    expect(body().value).not.toContain('Ruth');
    press('Put it in');
    await waitFor(() => expect(body().value).toBe('Dear Dana,\n\n– I draft it\n– You will call Ruth\n\nMira'));
    expect(screen.queryByText(/added since/)).toBeNull();
    press('Undo');
    await waitFor(() => expect(body().value).toBe('Dear Dana,\n\n– I draft it\n\nMira'));
  });

  it('can be left as it is, and then says no more of it', async () => {
    const { change, facts } = stand('thank-you', talk());
    type('Dear Dana');
    await waitFor(() => expect(facts().letters).toHaveLength(1));
    await change({ promised: [agenda, { ...callRuth, ...shared }] });
    press('Leave it as it is');
    await waitFor(() => expect(screen.queryByText(/added since/)).toBeNull());
    expect(body().value).toBe('Dear Dana');
  });

  it('is told of what became private and still stands in it', async () => {
    const { change, facts } = stand('thank-you', talk());
    type('Dear Dana, I draft the agenda.');
    await waitFor(() => expect(facts().letters).toHaveLength(1));
    await change({ promised: [{ ...agenda, lane: 'private' }, callRuth] });
    expect(screen.getByText('“Draft the agenda” is private now, and still stands in your text.')).toBeTruthy();
  });

  it('shows what another window wrote at the same time', async () => {
    const letter = kept(70, { kind: 'thank-you', meetingId: talk().meeting?.id ?? null, aboutId: null, body: 'Mine' });
    const { id, createdAt, updatedAt, deletedAt, stamps } = letter;
    const other = {
      id,
      createdAt,
      updatedAt,
      deletedAt,
      stamps,
      store: 'letters',
      recordId: id,
      field: 'body',
      text: 'Theirs',
      at: 0,
    };
    const { facts } = stand('thank-you', factsWith({ letters: [letter] }), [other]);
    press('Use this one');
    await waitFor(() => expect(facts().letters).toMatchObject([{ body: 'Theirs' }]));
  });
});

describe('wording', () => {
  const risky = 'Hi Dana,\n\nI have other offers. Could we talk about how I can grow?\n\nMira';

  it('is shown below, leads to its place, and gives way to a calmer one that can be undone', async () => {
    stand('request', factsWith({ meeting: null }));
    expect(screen.queryByText('How it may be heard')).toBeNull();
    type(risky);
    const place = within(await screen.findByRole('region', { name: 'How it may be heard' }));
    fireEvent.click(place.getByRole('button', { name: /^Go to it ?: other offers/ }));
    expect(document.activeElement).toBe(body());
    expect(risky.slice(body().selectionStart, body().selectionEnd)).toBe('other offers');
    fireEvent.click(place.getByRole('button', { name: 'Put it in instead' }));
    await waitFor(() =>
      expect(body().value).toBe(
        risky.replace('I have other offers.', 'I like the work here and would like to grow in it.'),
      ),
    );
    expect(screen.queryByText('How it may be heard')).toBeNull();
    press('Undo');
    await waitFor(() => expect(body().value).toBe(risky));
  });

  it('puts what it is for before the pay, and leaves the rest as it was', async () => {
    stand('request', factsWith({ meeting: null }));
    type('Hi Dana,\n\nCould we look at my salary?');
    await screen.findByText('Say first:', { exact: false });
    press('Put it first');
    await waitFor(() =>
      expect(body().value).toMatch(/^Hi Dana,\n\nI would like to talk .*\n\nCould we look at my salary\?$/),
    );
    expect(screen.queryByText('How it may be heard')).toBeNull();
  });

  it('never stands in the way', async () => {
    const { calls } = stand('request', factsWith({ meeting: null }));
    type(risky);
    press('Copy');
    await settled();
    expect(calls('copyLetter').map(([text]) => text)).toEqual([risky]);
  });
});

describe('handing it over', () => {
  it('copies what stands in it as text and with its list, then asks whether it went out', async () => {
    const { calls, facts } = stand('thank-you', talk());
    press('Copy');
    await settled();
    const [[text, html] = []] = calls('copyLetter');
    expect(text).toBe(body().value);
    expect(html).toContain('<ul><li dir="auto">I will draft the agenda by');
    expect(screen.getByText('Copied. Did it go out?')).toBeTruthy();
    press('Yes, it did');
    await settled();
    expect(facts().letters).toMatchObject([
      {
        kind: 'thank-you',
        body: body().value,
        subject: 'Thank you, and what we agreed',
        way: 'copy',
        itemIds: [agenda.id],
      },
    ]);
    expect(body().readOnly).toBe(true);
    press(/^Confirmed\?/);
    await settled();
    expect(facts().letters[0]?.confirmedOn).toBe('2026-11-25');
  });

  it('opens Gmail and says beforehand that the text travels in a web address', async () => {
    const { calls } = stand('request', factsWith({ meeting: null }));
    const button = screen.getByRole('button', { name: 'Gmail' });
    const note = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('With Gmail, the text travels in a web address.');
    fireEvent.click(button);
    await settled();
    expect(String(calls('openGmail')[0])).toMatch(
      /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=dana%40example\.com&su=Could%20we/,
    );
  });

  it('copies instead where the mail app would cut it off', async () => {
    const { calls } = stand('request', factsWith({ meeting: null }));
    type(`I want to grow. ${'a '.repeat(1_000)}`);
    press('Mail app');
    await settled();
    expect(calls('openMail')).toEqual([]);
    expect(calls('copyLetter')).toHaveLength(1);
    expect(screen.getByText(/^Too long for the mail app, so it is copied\./)).toBeTruthy();
  });

  it('stays what it was when sent, whatever happens afterwards, until that is taken back', async () => {
    const { change } = stand('thank-you', talk());
    press('Mailed?');
    await settled();
    const went = body().value;
    await change({ promised: [{ ...agenda, text: 'Something else' }] });
    expect(body().value).toBe(went);
    press(/^Mailed/);
    await settled();
    expect(body().readOnly).toBe(false);
  });

  it('nothing can be answered that never went out', () => {
    stand('nudge', about(callRuth));
    expect(screen.getByRole('button', { name: 'Answered' })).toHaveProperty('disabled', true);
  });
});

describe('one after the other', () => {
  const owed = commitment(10, { ...shared, owner: 'them', text: 'Ask Ruth', due: '2026-11-19' });

  it('a nudge that went out today is still shown; the next one is clearer', async () => {
    stand('nudge', about(owed));
    expect(body().value).toContain('A small reminder');
    press('Mailed?');
    await settled();
    expect(body().value).toContain('A small reminder');
    press('Write another one');
    await settled();
    expect(body().value).toContain('We had Thu\u00a019\u00a0Nov in mind. Is that still how you see it?');
    press('Mailed?');
    await settled();
    press('Write another one');
    await settled();
    expect(body().value).toContain('Could you give me a new day for it?');
  });

  it('the day after, the next one is there by itself', () => {
    stand('nudge', about(owed, { letters: [kept(70, { sentOn: '2026-11-24' })] }));
    expect(body().value).toContain('On Wed\u00a028\u00a0Oct you said: “Promise 10”');
  });

  it('an update follows the notes that are shared', async () => {
    const notes = [note(40, { ...shared, text: 'Two depots have answered' })];
    const { change } = stand('update', about({ ...owed, owner: 'me' }, { notes }));
    expect(body().value).toContain('– Two depots have answered');
    await change({ notes: [] });
    expect(body().value).not.toContain('Where it stands');
  });
});
