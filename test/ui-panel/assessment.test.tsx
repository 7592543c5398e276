// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { assessmentId, stepId } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Assessment } from '../../src/core/standing.ts';
import type { Version } from '../../src/core/upkeep.ts';
import { AssessmentView } from '../../src/ui/assessment/assessment-view.tsx';
import type { Tab } from '../../src/ui/panel/panel-state.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { evidence, view } from '../core/seen-work.ts';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { idOf, meetingId, meetings, otherVersion, talkRecords, topic } from './sample-talk.ts';

const here = { meetingId, personId: idOf(80) };
const today = '2026-11-25';
const seen = (by: Assessment['by'], level: Assessment['level'], change: Partial<Assessment> = {}) =>
  view(by, level, today, { ...here, id: assessmentId(meetingId, by), ...change });

const won = evidence(800, '2026-11-20', { text: 'No train cancelled in the storm' });
const mine = seen('me', 'outstanding', { words: 'The plan held all winter.', evidenceIds: [won.id] });
const guess = seen('guess', 'developing');
const heard = seen('them', 'strong', { words: 'You hold the plan together.' });
const stepTopic = (kind: 'arrive' | 'their-view' | 'my-view', state: 'done' | 'open') => ({
  ...topic(kind === 'arrive' ? 30 : kind === 'their-view' ? 31 : 32, ''),
  id: stepId(meetingId, kind),
  kind,
  state,
});
const arrived = stepTopic('arrive', 'done');
const records = (change: Partial<MeetingRecords> = {}) =>
  talkRecords(5, { recentEvidence: [won], topics: [arrived], questions: { items: [], total: 0 }, ...change });

const panel = (shown: MeetingRecords, tab: Tab, fake: FakeActions = fakeActions(), versions: readonly Version[] = []) =>
  mount(
    <PanelView
      state={{ shown: { records: shown, versions, asking: null } }}
      tab={tab}
      onTab={() => {}}
      meetings={meetings}
      onMeeting={() => {}}
      findDay={async () => () => null}
    />,
    fake,
    false,
  );
const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const everything = () => document.body.innerHTML;
/** What must not be found anywhere in the page while mine is hidden. Chosen levels are told by what is checked. */
const ofMine = [/The plan held all winter/, /No train cancelled/, /You see/, /You guessed/];
const expectHidden = () => {
  for (const words of ofMine) expect(everything()).not.toMatch(words);
  const checked = [...document.querySelectorAll('input[type=radio]')].filter(
    (radio) => (radio as HTMLInputElement).checked,
  );
  expect(checked.map((radio) => radio.closest('label')?.textContent)).toEqual([]);
};

describe('mine in the talk', () => {
  const prepared = records({ assessments: [mine, guess] });

  it('is nowhere while theirs is asked for', async () => {
    panel(prepared, 'meet');
    await settled();
    expect(screen.getByText('Yours: hidden')).toBeTruthy();
    expectHidden();
  });
  it('nor in the step about the difference, opened early', async () => {
    panel(prepared, 'meet');
    press(/^How you see it, and the difference/);
    await settled();
    expect(screen.getByText('Ask for Dana’s view first. Until it is in, yours stays hidden.')).toBeTruthy();
    expectHidden();
  });
  it('nor once their level is chosen, as long as nobody has said that it is all', async () => {
    panel(records({ assessments: [mine, guess, heard] }), 'meet');
    press(/^How you see it, and the difference/);
    await settled();
    for (const words of ofMine) expect(everything()).not.toMatch(words);
    expect(screen.getByRole('button', { name: 'Dana’s view is in' })).toBeTruthy();
  });
  it('nor where the step was skipped', async () => {
    const skipped = { ...stepTopic('their-view', 'done'), state: 'skipped' as const };
    panel(records({ assessments: [mine, guess], topics: [arrived, skipped] }), 'meet');
    await settled();
    expectHidden();
  });
  it('shows when asked for all the same, and hides again', async () => {
    panel(prepared, 'meet');
    press('Show mine anyway');
    expect(screen.getByText('Yours: Outstanding')).toBeTruthy();
    expect(screen.getByText('The plan held all winter.')).toBeTruthy();
    press('Hide it again');
    expectHidden();
  });
  it('stands beside theirs once that is in, with the guess', async () => {
    panel(records({ assessments: [mine, guess, heard], topics: [arrived, stepTopic('their-view', 'done')] }), 'meet');
    await settled();
    const rows = within(screen.getByRole('table', { name: 'Both views of your work' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Dana seesStrong',
      'You seeOutstanding',
      'You guessedDeveloping',
    ]);
    expect(screen.getByRole('heading', { name: 'The difference' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^How Dana sees you: Strong/ })).toBeTruthy();
  });
  it('keeps what backs it out of what was written down, and only that, until theirs is in', () => {
    const other = evidence(804, today, { text: 'Thanked by the depot', meetingId });
    const shown = { assessments: [mine, heard], evidence: [{ ...won, meetingId }, other] };
    const list = () => within(screen.getByRole('region', { name: /^Written down/ }));
    panel(records(shown), 'meet');
    expect(list().getByText('Thanked by the depot')).toBeTruthy();
    expect(list().queryByText(won.text)).toBeNull();
    panel(records({ ...shown, topics: [arrived, stepTopic('their-view', 'done')] }), 'meet');
    expect(list().getByText(won.text)).toBeTruthy();
  });
  it('is not called hidden where there is none', () => {
    panel(records(), 'meet');
    expect(screen.getByText('Yours: not written yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show mine anyway' })).toBeNull();
  });
});

describe('the step about their view', () => {
  it('keeps the level and, while one types, the words', async () => {
    const { fake } = panel(records(), 'meet');
    fireEvent.click(within(screen.getByRole('group', { name: 'Dana’s view' })).getByLabelText('Strong'));
    const field = screen.getByRole('textbox', { name: 'Dana’s words, as you hear them' });
    fireEvent.input(field, { target: { value: 'You hold the plan' } });
    fireEvent.blur(field);
    await settled();
    expect(called(fake, 'saveView').map((args) => args.slice(0, 3))).toEqual([
      [{ meetingId, from: null }, 'them', { level: 'strong' }],
      [{ meetingId, from: null }, 'them', { words: 'You hold the plan' }],
    ]);
    expect(screen.getByText('Dana’s view: Strong.')).toBeTruthy();
  });
  it('keeps the words when they cannot be saved, and says so', async () => {
    const fake = fakeActions();
    fake.failure = { failure: 'full', detail: 'QuotaExceededError' };
    panel(records(), 'meet', fake);
    const field = screen.getByRole('textbox', { name: 'Dana’s words, as you hear them' });
    fireEvent.input(field, { target: { value: 'You hold the plan' } });
    fireEvent.blur(field);
    await settled();
    expect((field as HTMLTextAreaElement).value).toBe('You hold the plan');
    expect([...fake.drafts.values()]).toEqual(['You hold the plan']);
    expect(screen.getByText('Not saved yet.')).toBeTruthy();
  });
  it('ends by one button, once something was heard', async () => {
    const { fake } = panel(records(), 'meet');
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
    press('Dana’s view is in');
    expect(screen.getByText('Choose a level first, or write down what you heard.')).toBeTruthy();
    expect(called(fake, 'editTopic')).toEqual([]);
    fireEvent.input(screen.getByRole('textbox', { name: /^Dana’s words/ }), { target: { value: 'Solid' } });
    press('Dana’s view is in');
    await settled();
    expect(called(fake, 'editTopic')).toEqual([
      [meetingId, { id: stepId(meetingId, 'their-view'), kind: 'their-view' }, { state: 'done' }],
    ]);
  });
  it('can be ended after it was skipped', async () => {
    const skipped = { ...stepTopic('their-view', 'done'), state: 'skipped' as const };
    const { fake } = panel(records({ assessments: [heard], topics: [arrived, skipped] }), 'meet');
    press(/^How does Dana see you/);
    press('Dana’s view is in');
    await settled();
    expect(called(fake, 'editTopic').map(([, , edit]) => edit)).toEqual([{ state: 'done' }]);
  });
  it('shows what another window wrote meanwhile, to be used or let go', async () => {
    const lost = { ...otherVersion, store: 'assessments', recordId: heard.id, field: 'words', text: 'Say no earlier.' };
    const { fake } = panel(records({ assessments: [heard] }), 'meet', fakeActions(), [lost]);
    expect(screen.getByText('Say no earlier.')).toBeTruthy();
    press('Use this one');
    await settled();
    expect(called(fake, 'saveView')).toEqual([[{ meetingId, from: null }, 'them', { words: 'Say no earlier.' }]]);
  });
});

describe('the difference', () => {
  const known = {
    assessments: [mine, seen('guess', 'strong'), heard],
    topics: [arrived, stepTopic('their-view', 'done')],
  };
  it('asks three questions and keeps each answer under its key', async () => {
    const { fake } = panel(records(known), 'meet');
    const fields = screen.getAllByRole('textbox', { name: /^Answer to: / });
    expect(fields).toHaveLength(3);
    const [first] = fields as [HTMLElement];
    fireEvent.input(first, { target: { value: 'Decide without me.' } });
    fireEvent.blur(first);
    await settled();
    expect(called(fake, 'answerDifference')).toEqual([
      [
        meetingId,
        { key: 'difference.lower.1', text: 'What would I be doing if you said outstanding?' },
        'Decide without me.',
      ],
    ]);
  });
  it('lets a level that is missing be named in its place', async () => {
    const { fake } = panel(records({ ...known, assessments: [heard] }), 'meet');
    expect(screen.queryByRole('textbox', { name: /^Answer to: / })).toBeNull();
    fireEvent.click(within(screen.getByRole('group', { name: 'You see' })).getByLabelText('Outstanding'));
    await settled();
    expect(called(fake, 'saveView')).toEqual([[{ meetingId, from: null }, 'me', { level: 'outstanding' }]]);
  });
});

describe('how I see my work, in Prepare', () => {
  const section = () => within(screen.getByRole('region', { name: 'How you see your work' }));

  it('asks for a level first, and then for why and what backs it', async () => {
    const { fake } = panel(records(), 'prepare');
    expect(section().queryByText('What backs it')).toBeNull();
    fireEvent.click(section().getByRole('radio', { name: /^Outstanding/, description: /more than is asked/ }));
    await settled();
    expect(called(fake, 'saveView')).toEqual([[{ meetingId, from: null }, 'me', { level: 'outstanding' }]]);
    press('Undo');
    await settled();
    expect(fake.undone).toBe(1);
  });
  it('is one line once it is whole, and opens again', () => {
    panel(records({ assessments: [mine, seen('guess', 'strong')] }), 'prepare');
    expect(section().getByText('Outstanding, with one piece of evidence; you expect Strong')).toBeTruthy();
    expect(section().queryByRole('radio')).toBeNull();
    press('Change');
    expect(section().getAllByRole('radio').length).toBe(6);
  });
  it('does not fold away under somebody’s hands', () => {
    const { again } = panel(records({ assessments: [mine] }), 'prepare');
    again(
      <PanelView
        state={{ shown: { records: records({ assessments: [mine, guess] }), versions: [], asking: null } }}
        tab="prepare"
        onTab={() => {}}
        meetings={meetings}
        onMeeting={() => {}}
      />,
    );
    expect(section().getAllByRole('radio').length).toBe(6);
  });
  it('takes evidence by a tick, and a new line', async () => {
    const { fake } = panel(records({ assessments: [seen('me', 'strong')] }), 'prepare');
    fireEvent.click(section().getByRole('checkbox', { name: /^No train cancelled/ }));
    const line = section().getByRole('textbox', { name: 'Add one line of evidence' });
    fireEvent.input(line, { target: { value: 'Trained two dispatchers' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    await settled();
    expect(called(fake, 'backWith')).toEqual([[{ meetingId, from: null }, won.id, true]]);
    expect(called(fake, 'addBacking')).toEqual([[{ meetingId, from: null }, 'Trained two dispatchers']]);
  });
  it('offers the last view for one press, where a talk has used it up', async () => {
    const last = seen('me', 'strong', { id: idOf(701), meetingId: idOf(2), day: '2026-11-11' });
    const { fake } = panel(records({ assessments: [last] }), 'prepare');
    press('Still so');
    await settled();
    expect(called(fake, 'saveView')).toEqual([[{ meetingId, from: last.id }, 'me', {}]]);
  });
  it('is asked only before a talk with who decides', () => {
    const { person } = records();
    panel(records({ person: person && { ...person, relationship: 'peer' } }), 'prepare');
    expect(screen.queryByRole('region', { name: 'How you see your work' })).toBeNull();
  });
});

describe('the place', () => {
  const seenAt = (n: number, by: Assessment['by'], level: Assessment['level'], day: string) =>
    seen(by, level, { id: idOf(710 + n), meetingId: idOf(500 + Math.floor(n / 3)), day });
  const past = [
    seenAt(0, 'me', 'outstanding', '2026-11-11'),
    seenAt(1, 'them', 'strong', '2026-11-11'),
    seenAt(2, 'guess', 'strong', '2026-11-11'),
    seenAt(3, 'me', 'strong', '2026-10-14'),
    seenAt(4, 'them', 'developing', '2026-10-14'),
    seenAt(5, 'guess', 'strong', '2026-10-14'),
  ];
  it('says how both views have gone, and has it as a table', () => {
    mount(<AssessmentView records={records({ assessments: past })} />);
    expect(screen.getByText(/You guessed right 1 of 2 times\./).closest('p')?.textContent).toBe(
      'You guessed right 1 of 2 times. Dana sees you one step lower than you do, twice running.',
    );
    const table = screen.getByRole('table', { name: /newest first/ });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells.map(([, ...levels]) => levels)).toEqual([
      ['Outstanding', 'Strong', 'Strong'],
      ['Strong', 'Developing', 'Strong'],
    ]);
  });
  it('says that it is too early with one talk', () => {
    mount(<AssessmentView records={records({ assessments: past.slice(0, 3) })} />);
    expect(screen.getByText(/^Too early to say/)).toBeTruthy();
  });
  it('keeps evidence told in full, and opens no address but a web page', async () => {
    const bad = evidence(801, today, { text: 'Bad link', proof: 'javascript://example.com/%0Aalert(1)' });
    const good = evidence(802, today, { text: 'Good link', proof: 'https://example.com/plan' });
    const { fake } = mount(<AssessmentView records={records({ recentEvidence: [bad, good], assessments: [mine] })} />);
    for (const toggle of screen.getAllByRole('button', { name: /^In full: 1 part/ })) fireEvent.click(toggle);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([good.proof]);
    const [impact] = screen.getAllByRole('textbox', { name: 'What came of it' }) as [HTMLElement];
    fireEvent.input(impact, { target: { value: 'The month closed.' } });
    fireEvent.blur(impact);
    await settled();
    expect(called(fake, 'editEvidence')).toEqual([[bad.id, { impact: 'The month closed.' }]]);
  });
  it('lets evidence back the view, or no longer', async () => {
    const other = evidence(805, today, { text: 'Thanked by the depot' });
    const { fake } = mount(<AssessmentView records={records({ assessments: [mine], recentEvidence: [other, won] })} />);
    for (const [text, choice] of [
      [other.text, 'Use it for your view'],
      [won.text, 'No longer for your view'],
    ] as const) {
      press(`More for: ${text}`);
      fireEvent.click(screen.getByRole('menuitem', { name: choice }));
      await settled();
    }
    expect(called(fake, 'backWith').map(([, ...rest]) => rest)).toEqual([
      [other.id, true],
      [won.id, false],
    ]);
  });
  it('keeps strengths of the last view until they are changed', async () => {
    const strong = { ...(past[0] as Assessment), strengths: 'Calm in a storm' };
    const { fake } = mount(<AssessmentView records={records({ assessments: [strong] })} />);
    const field = screen.getByRole('textbox', { name: 'Strengths to build on' }) as HTMLTextAreaElement;
    expect(field.value).toBe('Calm in a storm');
    fireEvent.input(field, { target: { value: 'Calm in a storm; teaching' } });
    fireEvent.blur(field);
    await settled();
    expect(called(fake, 'saveView')).toEqual([
      [{ meetingId, from: null }, 'me', { strengths: 'Calm in a storm; teaching' }],
    ]);
  });
});

it('evidence that was written down in the talk can be put right there', async () => {
  const written = evidence(803, today, { text: 'No tarin', meetingId });
  const { fake } = panel(records({ evidence: [written] }), 'meet');
  press(/^Evidence: No tarin/);
  const field = screen.getByRole('textbox', { name: 'Evidence' });
  fireEvent.input(field, { target: { value: 'No train' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await settled();
  expect(called(fake, 'editEvidence')).toEqual([[written.id, { text: 'No train' }]]);
});
