// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { loadFindPastDay } from '../../src/core/plain-dates.ts';
import agenda from '../../src/locales/en/agenda.json';
import evidence from '../../src/locales/en/evidence.json';
import plan from '../../src/locales/en/plan.json';
import { type EvidenceAt, evidenceAddress, evidenceAt } from '../../src/ui/evidence/evidence-shown.ts';
import { EvidenceView } from '../../src/ui/evidence/evidence-view.tsx';
import { MoreWords } from '../../src/ui/messages.tsx';
import { idOf } from '../fixtures/sample-rows.ts';
import { mount, settled } from './stand/mount.tsx';
import { sampleEvidence } from './stand/sample-evidence.ts';

const words = { ...agenda, ...plan, ...evidence };
const at = (query = ''): EvidenceAt => evidenceAt(new URLSearchParams(query));

function show(query = '', shown = sampleEvidence()) {
  const gone: string[] = [];
  const mounted = mount(
    <MoreWords catalogue={words}>
      <EvidenceView
        state={{ shown }}
        at={at(query)}
        use={new Map([[idOf(601), { lines: 5, needs: 1 }]])}
        onGo={(address) => gone.push(address)}
        loadDays={loadFindPastDay}
      />
    </MoreWords>,
  );
  return { ...mounted, gone };
}
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const rowOf = (text: string) => {
  const row = screen.getByRole('button', { name: text }).closest('li');
  if (!row) throw new Error(`no row of ${text}`);
  return within(row);
};

it('says how much there is, how old the last one is, and what weighs most', () => {
  show();
  const [about] = screen.getAllByText(/results of yours/);
  expect(plain(about?.textContent)).toBe(
    '10 results of yours and 6 lines of feedback in 2026. The last one is 16 days old.',
  );
  expect(screen.getByRole('heading', { level: 2, name: /Nine of ten/ }).textContent).toBe(
    'Nine of ten results show “Plans that hold” and “Forecasts and models”; “Leading people” rests on one line from March',
  );
});

it('each line of the picture tells its facts, and the table the same', () => {
  show();
  expect(
    screen.getAllByRole('img', { name: /^(Plans|Saying|Money)/ }).map((one) => plain(one.getAttribute('aria-label'))),
  ).toEqual([
    'Plans that hold: 4 results of yours and 1 line of feedback. Your last result: 7 November',
    'Saying no early: 1 line of feedback. Dana spoke of it. Nothing of yours yet',
    'Money: Nothing yet. Needed by the end of 2028',
  ]);
  show('table');
  const table = within(screen.getByRole('table', { name: 'Evidence by competency' }));
  const row = table.getByRole('rowheader', { name: 'Plans that hold' }).closest('tr');
  expect(plain(row?.textContent)).toContain('4: 17 Apr, 2 Jul, 28 Oct, 7 Nov');
  expect(plain(table.getByRole('rowheader', { name: 'Saying no early' }).closest('tr')?.textContent)).toContain(
    'Dana spoke of it',
  );
});

it('a dot opens its line', () => {
  const { gone, container } = show();
  const dot = container.querySelector(`[data-line="${idOf(480)}"] .full`);
  fireEvent.click(dot ?? container);
  expect(gone).toEqual([`#/plan/evidence?open=${idOf(480)}`]);
});

it('the list is cut to one competency, and says so in the address', () => {
  const { gone } = show(`competency=${idOf(603)}`);
  expect(screen.getByText('2 lines')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Easter plan without a late change' })).toBeNull();
  fireEvent.change(screen.getByRole('combobox', { name: 'Competency' }), { target: { value: 'none' } });
  expect(gone).toEqual(['#/plan/evidence?competency=none']);
});

it('an address reads back as it was written', () => {
  const far: EvidenceAt = {
    span: 'all',
    competency: 'none',
    objective: idOf(700),
    open: idOf(1),
    table: true,
    competencies: true,
  };
  for (const place of [far, at()]) {
    expect(evidenceAt(new URLSearchParams(evidenceAddress(place).split('?')[1] ?? ''))).toEqual(place);
  }
  expect(at('span=ever').span).toBe('year');
});

it('a line opened by its link is edited in place, each change with its way back', async () => {
  const { fake } = show(`open=${idOf(480)}`);
  const row = rowOf('Rerouted crews in the Kiruna storm; no train cancelled');
  const impact = row.getByRole('textbox', { name: 'What came of it?' });
  fireEvent.input(impact, { target: { value: 'No train cancelled; 14 the year before' } });
  fireEvent.blur(impact);
  await settled();
  expect(fake.calls.at(-1)).toEqual({
    name: 'editEvidence',
    args: [idOf(480), { impact: 'No train cancelled; 14 the year before' }],
  });
  expect(screen.getAllByText(/^Changed: Rerouted crews/).length).toBeGreaterThan(0);
  fireEvent.change(row.getByRole('combobox', { name: 'Competencies' }), { target: { value: idOf(605) } });
  fireEvent.click(row.getByRole('button', { name: 'Take away: Own the winter peak plan' }));
  fireEvent.change(row.getByRole('combobox', { name: 'Which level it backs' }), { target: { value: 'none' } });
  await settled();
  expect(fake.calls.slice(-3).map(({ args }) => args)).toEqual([
    [idOf(480), 'competencyIds', idOf(605), true],
    [idOf(480), 'objectiveIds', idOf(700), false],
    [idOf(480), { backs: null }],
  ]);
  fireEvent.click(row.getByRole('button', { name: /^Remove/ }));
  await settled();
  expect(fake.calls.at(-1)).toMatchObject({ name: 'removeItem', args: ['evidence', idOf(480)] });
  const [undo] = screen.getAllByRole('button', { name: 'Undo' });
  fireEvent.click(undo ?? document.body);
  await settled();
  expect(fake.undone).toBe(1);
});

it('proof that is no web address stays words, and is not opened', () => {
  const changed = (proof: string) =>
    sampleEvidence({
      lines: sampleEvidence().lines.map((line) =>
        line.kind === 'result' && line.id === idOf(721) ? { ...line, record: { ...line.record, proof } } : line,
      ),
    });
  show(`open=${idOf(721)}`, changed('https://intranet.example/a'));
  expect(screen.getByRole('link', { name: 'Open the proof' }).getAttribute('href')).toBe('https://intranet.example/a');
  show(`open=${idOf(721)}`, changed('javascript:alert(1)'));
  expect(screen.queryByRole('link', { name: 'Open the proof' })).toBeNull();
  expect(screen.getByText(/^Kept as words/)).toBeTruthy();
});

it('feedback: its words, and which competencies it speaks of', async () => {
  const { fake } = show(`open=${idOf(732)}`);
  const row = rowOf('I would like you to say no earlier.');
  fireEvent.change(row.getByRole('combobox', { name: 'Competencies' }), { target: { value: idOf(601) } });
  await settled();
  expect(fake.calls.at(-1)).toMatchObject({ name: 'tieFeedback', args: [idOf(732), idOf(601), true] });
});

it('one line: the day in plain words, a competency by # and keys, a new one, and the draft outlives the form', async () => {
  const { fake } = show();
  const begin = () => fireEvent.click(screen.getByRole('button', { name: 'One line' }));
  begin();
  const form = within(screen.getByRole('form', { name: 'New line of evidence' }));
  const field = form.getByRole<HTMLInputElement>('combobox', { name: 'What you brought about' });
  await expect.poll(() => document.activeElement).toBe(field);
  const type = (text: string) => {
    field.value = text;
    field.setSelectionRange(text.length, text.length);
    fireEvent.input(field);
  };
  const offered = () => within(form.getByRole('listbox')).getByRole('option', { selected: true }).textContent;
  type('Rota agreed yesterday #lea');
  expect(offered()).toBe('Leading people');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(field.value.trim()).toBe('Rota agreed yesterday');
  type('Rota agreed yesterday #thrift');
  // What is new has to be chosen: "bug #42" is no competency.
  expect(within(form.getByRole('listbox')).queryByRole('option', { selected: true })).toBeNull();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(offered()).toBe('New: thrift');
  fireEvent.keyDown(field, { key: 'Tab' });
  expect(form.queryByRole('listbox')).toBeNull();
  await expect.poll(() => plain(form.getByRole('status').textContent)).toContain('On Tuesday 24 November');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryByRole('form')).toBeNull();
  begin();
  const again = screen.getByRole<HTMLInputElement>('combobox', { name: 'What you brought about' });
  await expect.poll(() => again.value.trim()).toBe('Rota agreed yesterday');
  // The day is read once the reader of days is there again.
  await expect.poll(() => plain(screen.getByRole('form').textContent)).toContain('On Tuesday 24 November');
  fireEvent.submit(screen.getByRole('form'));
  await settled();
  expect(fake.calls.at(-1)).toMatchObject({ name: 'addEvidence', args: [{ text: 'Rota agreed', day: '2026-11-24' }] });
});

it('keeps a line with what was chosen for it, and the words where that fails', async () => {
  const { fake } = show();
  fireEvent.click(screen.getByRole('button', { name: 'One line' }));
  const form = within(screen.getByRole('form', { name: 'New line of evidence' }));
  const field = form.getByRole<HTMLInputElement>('combobox', { name: 'What you brought about' });
  fireEvent.input(field, { target: { value: 'Rota agreed #Money' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  fake.failure = { failure: 'full', detail: '' };
  fireEvent.click(form.getByRole('button', { name: 'Keep' }));
  await settled();
  expect(field.value).toBe('Rota agreed #Money');
  fake.failure = null;
  fireEvent.click(form.getByRole('button', { name: 'Keep' }));
  await settled();
  expect(fake.calls.at(-1)).toEqual({
    name: 'addEvidence',
    args: [{ text: 'Rota agreed', day: '2026-11-25', competencyIds: [idOf(605)], newNames: [] }],
  });
  expect(field.value).toBe('');
});

it('competencies: named anew, joined, removed with how many lines point to them', async () => {
  const { fake } = show('competencies');
  const row = () => {
    const found = screen.getByDisplayValue('Plans that hold').closest('li');
    if (!found) throw new Error('no row');
    return within(found);
  };
  const more = () => fireEvent.click(row().getByRole('button', { name: 'More for: Plans that hold' }));
  more();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Join with another…' }));
  expect(document.activeElement).toBe(row().getByRole('combobox'));
  fireEvent.keyDown(row().getByRole('combobox'), { key: 'Escape' });
  await settled();
  expect(row().queryByRole('combobox')).toBeNull();
  expect(document.activeElement).toBe(row().getByRole('button', { name: 'More for: Plans that hold' }));
  more();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Join with another…' }));
  fireEvent.change(row().getByRole('combobox'), { target: { value: idOf(602) } });
  fireEvent.click(row().getByRole('button', { name: 'Join' }));
  await settled();
  expect(fake.calls.at(-1)).toMatchObject({ name: 'joinCompetencies', args: [idOf(601), idOf(602)] });
  more();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Remove (5 lines point to it, and stay)' }));
  await settled();
  expect(fake.calls.at(-1)).toMatchObject({ name: 'removeCompetency', args: [idOf(601)] });
  more();
  fireEvent.click(screen.getByRole('menuitem', { name: 'My employer named it' }));
  await settled();
  expect(fake.calls.at(-1)).toMatchObject({
    name: 'editCompetency',
    args: [idOf(601), { source: 'employer', employerId: idOf(600) }],
  });
});

it('with nothing yet it says what a good line is, and has one thing to do', () => {
  show('', sampleEvidence({ lines: [], coverage: [], competencies: [], empty: true, lastEvidence: null }));
  expect(screen.getByText(/^A good line says what came of/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Write the first line' }));
  expect(screen.getByRole('form', { name: 'New line of evidence' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Write the first line' })).toBeNull();
});
