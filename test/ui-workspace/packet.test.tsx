// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Held, PacketFacts } from '../../src/core/packet/facts.ts';
import words from '../../src/locales/en/packet.json';
import { MoreWords } from '../../src/ui/messages.tsx';
import { PacketView } from '../../src/ui/packet/packet-view.tsx';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import { objective } from '../core/objectives/objective.ts';
import { evidence, facts, hidden } from '../core/packet/packet-stand.ts';
import { htmlText, markdownText } from '../core/packet/read-outputs.ts';
import { id, note, pitch } from '../core/records.ts';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';

async function show(change: Partial<PacketFacts> = {}, fake: FakeActions = fakeActions()) {
  const saved: { name: string; text: string }[] = [];
  const told: { went: unknown[]; shared: Held[]; undone: number } = { went: [], shared: [], undone: 0 };
  mount(
    <MoreWords catalogue={words}>
      <UndoProvider>
        <PacketView
          state={{ shown: facts(change) }}
          goTo={(to) => told.went.push(to)}
          share={async (held) => {
            told.shared.push(held);
            return async () => {
              told.undone += 1;
            };
          }}
          out={{ save: (name, _, text) => saved.push({ name, text }), print: (name) => saved.push({ name, text: '' }) }}
          onRetry={() => {}}
        />
      </UndoProvider>
    </MoreWords>,
    fake,
    false,
  );
  await settled();
  return { saved, told, fake };
}
const sheet = () => screen.getByRole('article', { name: 'The sheet, as it will leave' });
const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const squeezed = (text: string) => text.replace(/\s+/gu, '');

const full = {
  evidence: [
    evidence(1, {
      text: 'Rerouted crews <b>in</b> the storm',
      situation: 'The line closed.',
      proof: 'https://a.example/x',
    }),
    evidence(2, { text: 'Secret win', ...hidden }),
  ],
  objectives: [objective({ progress: 80, due: '2027-03-31' }, 50)],
  pitches: [pitch()],
  feedback: [{ note: note(9, { kind: 'feedback', text: 'Too quiet.' }), day: '2026-03-02' }],
};

it('preview, HTML and Markdown say the same, and none of them what stays', async () => {
  const { saved } = await show(full);
  fireEvent.click(screen.getByRole('button', { name: 'HTML' }));
  fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
  expect(saved.map(({ name }) => name)).toEqual([
    'Appraisal 2026-01-01 to 2026-11-25.html',
    'Appraisal 2026-01-01 to 2026-11-25.md',
  ]);
  const [html = '', markdown = ''] = saved.map(({ text }) => text);
  expect(squeezed(htmlText(html))).toBe(squeezed(textOf(sheet())));
  const said = squeezed(markdownText(markdown).replace(/ \((80%[^)]*)\)/, ' $1'));
  for (const part of ['MiraValtonen,2026', 'Results,withdates', 'Rerouted', 'Situation:', '80%', 'March2027']) {
    expect(said).toContain(part);
    expect(squeezed(textOf(sheet()))).toContain(part);
  }
  for (const text of [textOf(sheet()), html, markdown]) expect(text).not.toMatch(/Secret win|December peak|Too quiet/);
  expect(within(sheet()).getByRole('link', { name: 'Proof: a.example' }).getAttribute('href')).toBe(
    'https://a.example/x',
  );
});

it('what stays is counted, listed on asking beside the sheet, and shared with a way back', async () => {
  const { told } = await show(full);
  const stays = screen.getByRole('region', { name: 'What stays with you' });
  expect(textOf(stays)).toContain('2 items');
  expect(textOf(stays)).not.toContain('Secret win');
  fireEvent.click(within(stays).getByRole('button', { name: 'See them' }));
  expect(textOf(stays)).toContain('Secret win');
  fireEvent.click(within(stays).getByRole('button', { name: 'Share: Secret win' }));
  await settled();
  expect(told.shared).toMatchObject([{ list: 'evidence', id: id(2) }]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settled();
  expect(told.undone).toBe(1);
});

it('sections and single lines are chosen, and the choice is there the next time', async () => {
  const { fake } = await show(full);
  fireEvent.click(screen.getByRole('button', { name: 'Evidence: 1 line' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /Rerouted crews/ }));
  expect(within(sheet()).queryByRole('region', { name: 'Results, with dates' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Objectives' }));
  expect(within(sheet()).queryAllByRole('region')).toEqual([]);
  screen.getByText(/Nothing to show yet/);
  await show(full, fake);
  expect(within(sheet()).queryAllByRole('region')).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Objectives' }));
  within(sheet()).getByRole('region', { name: 'Objectives' });
});

it('a section with nothing to show says why, quietly', async () => {
  await show(full);
  screen.getByText('The one line there is stays with you.');
  expect(screen.getAllByText('Nothing in these dates.').length).toBeGreaterThan(0);
});

it('words of one’s own stand in the sheet as they are typed, and are kept', async () => {
  const { fake } = await show(full);
  fireEvent.input(screen.getByRole('textbox', { name: 'The year in a sentence or two' }), {
    target: { value: 'No train cancelled.' },
  });
  expect(textOf(sheet())).toContain('No train cancelled.');
  expect(fake.drafts.get('packet:appraisal:lead')).toBe('No train cancelled.');
});

it('dates and the kind lead to another address; a date half typed leads nowhere', async () => {
  const { told } = await show(full);
  fireEvent.click(screen.getByRole('radio', { name: 'New manager' }));
  const from = screen.getByLabelText('From') as HTMLInputElement;
  from.value = '2025-01-01';
  fireEvent.blur(from);
  const to = screen.getByLabelText('To') as HTMLInputElement;
  to.value = '';
  fireEvent.blur(to);
  expect(told.went).toMatchObject([{ kind: 'manager' }, { days: { from: '2025-01-01', to: '2026-11-25' } }]);
});
