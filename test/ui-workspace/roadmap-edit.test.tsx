// @vitest-environment happy-dom
/** Editing the roadmap by keys and menus, on a plain list that stands for the drawing. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoadmapBesides } from '../../src/core/roadmap/besides.ts';
import type { RoadmapPlace, RoadmapRecords } from '../../src/core/roadmap/roadmap.ts';
import agendaWords from '../../src/locales/en/agenda.json';
import words from '../../src/locales/en/roadmap.json';
import { MoreWords } from '../../src/ui/messages.tsx';
import type { RoadmapEditor } from '../../src/ui/roadmap/edit/use-roadmap-editor.tsx';
import { WithEditor } from '../../src/ui/roadmap/edit/with-editor.tsx';
import { editVisionId } from '../../src/ui/roadmap/roadmap-editing.ts';
import { commitment, dana, id, meeting, question } from '../core/records.ts';
import { matter, need, roadmap, way } from '../core/roadmap/records.ts';
import { fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';

const catalogue = { ...words, ...agendaWords };
const slot = commitment(31, { owner: 'them', text: 'Ask Ruth for a slot at the March board', due: '2026-11-19' });
const noBesides: RoadmapBesides = {
  employer: { id: id(8), name: 'Halden' },
  competencies: [],
  promised: [slot],
  answered: new Map(),
  dropped: [],
  next: meeting,
};

/** What the drawing promises: each block's button under its id, within an element that names the record. */
function PlainList({ place, editor }: { place: RoadmapPlace; editor: RoadmapEditor }) {
  const { slots, onOpen, onKeyDown, above, foot, onAddMilestone, onEditVision } = editor;
  return (
    <main onKeyDown={onKeyDown}>
      <button type="button" onClick={onAddMilestone}>
        Milestone
      </button>
      {above ?? (
        <button type="button" id={editVisionId} onClick={onEditVision}>
          Edit where you want to be
        </button>
      )}
      <ol>
        {place.milestones.map((of) => (
          <li key={of.milestone.id} data-milestone={of.milestone.id}>
            {slots.milestone(of) ?? (
              <header>
                <button type="button" id={`milestone-${of.milestone.id}`} onClick={() => onOpen(of.milestone.id)}>
                  {of.milestone.title}
                </button>
                {slots.headTools?.(of)}
              </header>
            )}
            <ul>
              {of.needs.map((one) => (
                <li key={one.need.id} data-need={one.need.id}>
                  {slots.need(one, of) ?? (
                    <>
                      <button type="button" id={`need-${one.need.id}`} onClick={() => onOpen(one.need.id)}>
                        {one.need.text}
                      </button>
                      {slots.needTools?.(one, of)}
                    </>
                  )}
                </li>
              ))}
            </ul>
            {slots.end(of)}
          </li>
        ))}
      </ol>
      {foot}
    </main>
  );
}

function stand(
  change: Partial<RoadmapRecords> = {},
  more: Partial<RoadmapBesides> = {},
  asked: typeof dana | null = dana,
) {
  const fake = fakeActions();
  const matters = [matter(70, 'Depots late')];
  const view = (records: Partial<RoadmapRecords>) => {
    const place: RoadmapPlace = { ...roadmap(records), asked, matters, people: [dana] };
    return (
      <MoreWords catalogue={catalogue}>
        <WithEditor place={place} more={{ ...noBesides, ...more }}>
          {(editor) => <PlainList place={place} editor={editor} />}
        </WithEditor>
      </MoreWords>
    );
  };
  const shown = mount(view(change), fake);
  return {
    fake,
    calls: () => fake.calls.map(({ name, args }) => [name, ...args]),
    again: (to: Partial<RoadmapRecords>) => shown.again(view(to)),
  };
}

const block = (name: string | RegExp) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.textContent;
const press = async (key: string, how: Partial<KeyboardEventInit> = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...how });
  await settled();
};
const type = async (label: string | RegExp, text: string) => {
  const field = screen.getByLabelText(label);
  field.focus();
  fireEvent.input(field, { target: { value: text } });
  await settled();
};
const at = (name: string) => block(name).focus();
const last = <T,>(list: readonly T[]): T | undefined => list.at(-1);

beforeEach(() => {
  document.documentElement.dir = 'ltr';
});

describe('walking', () => {
  it('down and up in the order of the plan, to the sides at the same height; one block is the tab stop', async () => {
    stand();
    at('Own the plan');
    for (const [key, name] of [
      ['ArrowDown', 'Run a review'],
      ['ArrowDown', 'Seen by the board'],
      ['ArrowRight', 'A post that opens'],
      ['Home', 'Lead a team'],
      ['ArrowUp', 'Seen by the board'],
      ['End', 'Seen by the board'],
      ['ArrowRight', 'A post that opens'],
      ['ArrowLeft', 'Seen by the board'],
    ] as const) {
      await press(key);
      expect(focused()).toBe(name);
    }
    const stops = [...document.querySelectorAll<HTMLElement>('[id^=need-], [id^=milestone-]')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0).map((one) => one.textContent)).toEqual(['Seen by the board']);
    expect(block('More for: Seen by the board').tabIndex).toBe(0);
    expect(block('More for: Run a review').tabIndex).toBe(-1);
  });

  it('from right to left the arrows to the sides change places', async () => {
    stand();
    const page = block('Own the plan').closest('main');
    if (page) page.style.direction = 'rtl';
    at('Own the plan');
    await press('ArrowLeft');
    expect(focused()).toBe('Lead a team');
  });
});

describe('a need', () => {
  it('opens on Enter, keeps all of it on Enter, and gives the focus back', async () => {
    const { calls } = stand();
    at('Run a review');
    await press('Enter');
    const box = screen.getByRole('group', { name: 'Need: Run a review' });
    expect(document.activeElement).toBe(within(box).getByLabelText('Need'));
    await type('A way here', 'Lead the December review');
    fireEvent.change(screen.getByLabelText('What matters to Dana'), { target: { value: id(70) } });
    fireEvent.click(screen.getByLabelText('hoped for'));
    await type('Gain for Halden', 'Three days back');
    await press('Enter');
    expect(calls()).toEqual([
      [
        'saveNeed',
        id(920),
        {
          text: 'Run a review',
          kind: 'skill',
          competencyId: null,
          lane: 'private',
          laneUntil: null,
          met: false,
          ways: [
            {
              id: id(930),
              text: 'Lead the December review',
              source: '',
              expiresOn: null,
              commitmentId: null,
              state: 'hoped',
              gain: 'Three days back',
              matterId: id(70),
            },
          ],
        },
      ],
    ]);
    expect(screen.queryByRole('group', { name: 'Need: Run a review' })).toBeNull();
    expect(focused()).toBe('Run a review');
  });

  it('Escape leaves it as it was, and what was typed can be had back', async () => {
    const { fake, calls } = stand();
    at('Run a review');
    await press('Enter');
    await type('Need', 'Run two reviews');
    expect([...fake.drafts.keys()]).toEqual([`need:${id(920)}`]);
    await press('Escape');
    expect(calls()).toEqual([]);
    expect(fake.drafts.size).toBe(0);
    expect(focused()).toBe('Run a review');
    fireEvent.click(block('Undo'));
    await settled();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Need').value).toBe('Run two reviews');
  });

  it('words that were not saved stand there again when it is opened anew, and say so', async () => {
    const { fake } = stand();
    at('Run a review');
    await press('Enter');
    await type('Need', 'Run two reviews');
    const [[key, draft] = ['', '']] = [...fake.drafts];
    const later = stand();
    later.fake.drafts.set(key, draft);
    at('Run a review');
    await press('Enter');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Need').value).toBe('Run two reviews');
    expect(screen.getByText('These words are from before and not saved yet.')).toBeTruthy();
  });

  it('a failure keeps the box and its words, and says what to do', async () => {
    const { fake } = stand();
    at('Run a review');
    await press('Enter');
    await type('Need', 'Run two reviews');
    fake.failure = { failure: 'full', detail: '' };
    await press('Enter');
    expect(screen.getByText('Not saved yet.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Need').value).toBe('Run two reviews');
  });

  it('a link that is none is said at its field and nothing is kept', async () => {
    const { calls } = stand();
    at('Run a review');
    await press('Enter');
    await type('Where it is written', 'javascript:alert(1)');
    await press('Enter');
    expect(calls()).toEqual([]);
    expect(screen.getByLabelText('Where it is written').getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('offers what they promised and Tab takes it; without typing Tab is Tab', async () => {
    const { calls } = stand();
    at('Seen by the board');
    await press('Enter');
    screen.getByLabelText('A way here').focus();
    const plain = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(plain);
    expect(plain.defaultPrevented).toBe(false);
    await type('A way here', 'Present the plan');
    expect(screen.getByRole('button', { name: /Dana: Ask Ruth for a slot.*6 days late/ })).toBeTruthy();
    await press('Tab');
    expect(screen.queryByRole('button', { name: /Dana: Ask Ruth for a slot.*6 days late/ })).toBeNull();
    const box = within(screen.getByRole('group', { name: 'Need: Seen by the board' }));
    expect(box.getByText('No gain for them yet')).toBeTruthy();
    await press('Enter');
    expect(last(calls())?.[2]).toMatchObject({
      ways: [{ text: 'Present the plan', commitmentId: slot.id, state: 'found' }],
    });
  });

  it('Escape puts the offers away first', async () => {
    stand();
    at('Seen by the board');
    await press('Enter');
    await type('A way here', 'Present the plan');
    await press('Escape');
    expect(screen.queryByRole('button', { name: /Ask Ruth/ })).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>('A way here').value).toBe('Present the plan');
  });

  it('a gain that serves nothing of what matters is flagged, in the editor and beside the plan', async () => {
    stand();
    expect(screen.getByText('Serves nothing that matters to Dana')).toBeTruthy();
    at('Run a review');
    await press('Enter');
    fireEvent.change(screen.getByLabelText('What matters to Dana'), { target: { value: id(70) } });
    await settled();
    expect(screen.queryByText('Serves nothing that matters to Dana')).toBeNull();
  });

  it('N writes a new one where it will stand, G makes a gap, Delete removes and goes to the next', async () => {
    const { calls, again } = stand();
    at('Run a review');
    await press('n');
    await type('Need', 'Write it up');
    await press('Enter');
    expect(last(calls())?.slice(0, 2)).toEqual(['addNeed', id(910)]);
    again({
      needs: [need(920, 910, 'Run a review'), need(921, 910, 'Seen by the board'), need(929, 910, 'Write it up')],
    });
    await settled();
    expect(focused()).toBe('Write it up');
    at('Run a review');
    await press('g');
    expect(last(calls())).toEqual(['makeGap', id(920)]);
    await press('Delete');
    expect(last(calls())).toEqual(['removeNeed', id(920)]);
    again({ needs: [need(921, 910, 'Seen by the board')] });
    await settled();
    expect(focused()).toBe('Seen by the board');
  });

  it('Alt with arrows orders, and takes it to another milestone', async () => {
    const { calls } = stand();
    at('Seen by the board');
    await press('ArrowUp', { altKey: true });
    expect(last(calls())).toEqual(['moveNeed', id(921), id(910), null, id(920)]);
    await press('ArrowRight', { altKey: true });
    expect(last(calls())).toEqual(['moveNeed', id(921), id(911), id(923), null]);
  });

  it('the same stands in its menu', async () => {
    const { calls } = stand();
    fireEvent.click(block('More for: Run a review'));
    await settled();
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Edit',
      'New needN',
      'It is met',
      'Make it a gapG',
      'Move down',
      'Move to: Lead a team',
      'Remove',
    ]);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move to: Lead a team' }));
    await settled();
    expect(last(calls())).toEqual(['moveNeed', id(920), id(911), id(923), null]);
  });
});

describe('a milestone', () => {
  it('M begins one; its day is read from words', async () => {
    const { calls } = stand();
    at('Run a review');
    await press('M');
    await type('Milestone', 'Own a budget');
    await type('When', 'Q4 2028');
    expect(screen.getByText(/^Understood: Q4 2028/)).toBeTruthy();
    await press('Enter');
    const hidden = { lane: 'private', laneUntil: null };
    expect(calls()).toEqual([
      ['addMilestone', null, { title: 'Own a budget', day: '2028-12-31', grain: 'quarter', ...hidden }],
    ]);
  });

  it('words that name no time are said, and nothing is kept', async () => {
    const { calls } = stand();
    at('Own the plan');
    await press('Enter');
    await type('When', 'when Ruth retires');
    await press('Enter');
    expect(screen.getByText(/^No time is understood in this/)).toBeTruthy();
    expect(calls()).toEqual([]);
  });

  it('its day stays as it is kept where only the title is changed', async () => {
    const { calls } = stand();
    at('Own the plan');
    await press('Enter');
    await type('Milestone', 'Own the winter plan');
    await press('Enter');
    expect(last(calls())?.[2]).toMatchObject({ title: 'Own the winter plan', day: '2027-03-31', grain: 'month' });
  });
});

describe('undo', () => {
  it('Ctrl Z takes the last changes back, one after the other, and none of them twice', async () => {
    const { fake } = stand();
    at('Run a review');
    await press('g');
    await press('ArrowDown', { altKey: true });
    await press('z', { ctrlKey: true });
    await press('z', { metaKey: true });
    await press('z', { ctrlKey: true });
    expect(fake.undone).toBe(2);
  });

  it('in a field the key is the field’s', async () => {
    const { fake } = stand();
    at('Run a review');
    await press('g');
    await press('Enter');
    await press('z', { ctrlKey: true });
    expect(fake.undone).toBe(0);
  });
});

describe('the way on from a gap', () => {
  const board = id(921);

  it('asks the manager, in words that fit the kind', async () => {
    const { calls } = stand();
    fireEvent.click(block(/^Ask Dana\s?: Seen by the board/));
    await settled();
    const text = 'Seen by the board: who could open that door, and what would they want to see first?';
    expect(calls()).toEqual([['askGaps', dana.id, [{ needId: board, text }]]]);
    // The button goes away with its gap's question.
    expect(focused()).toBe('Seen by the board');
  });

  it('or becomes a promise with a day chosen in place', async () => {
    const { calls } = stand();
    fireEvent.click(block(/^Find out yourself\s?: Seen by the board/));
    await settled();
    const day = screen.getByLabelText<HTMLInputElement>('Day to find it out: Seen by the board');
    expect(day.value).toBe('2026-12-09');
    fireEvent.submit(day.form ?? day);
    await settled();
    expect(calls()).toEqual([['findOut', board, 'Find out: Seen by the board', '2026-12-09']]);
  });

  it('is offered no more once it is a question, and the foot says for when; all others with one press', async () => {
    const post = way(932, 923, 'Ruth’s plan', { state: 'gone' });
    const { calls } = stand({ questions: [question(61, { needId: board })], opportunities: [post] });
    expect(screen.queryByRole('button', { name: /^Ask Dana: Seen/ })).toBeNull();
    expect(screen.getByText('1 gap only Dana can fill').closest('p')?.textContent?.trim()).toBe(
      '1 gap only Dana can fill is now a question for today.',
    );
    fireEvent.click(block('See the questions'));
    expect(last(calls())).toEqual(['openPanel', meeting.id, 'questions']);
    fireEvent.click(block('Make them questions for Dana'));
    await settled();
    expect(last(calls())?.[2]).toMatchObject([{ needId: id(920) }, { needId: id(923) }]);
  });

  it('says that its question leaves the list when a way is written', async () => {
    stand({ questions: [question(61, { needId: board })] });
    at('Seen by the board');
    await press('Enter');
    expect(screen.queryByText(/leaves the list/)).toBeNull();
    await type('A way here', 'Present the plan');
    expect(screen.getByText(/“Seen by the board” leaves the list when you save\./)).toBeTruthy();
  });

  it('an answer becomes the way: it stands in the editor, to be reworded and saved', async () => {
    const answered = new Map([
      [board, question(61, { needId: board, state: 'answered', answer: 'Ask Ruth for a slot.' })],
    ]);
    const { calls } = stand({}, { answered });
    fireEvent.click(block(/^Use it as the way here/));
    await settled();
    expect(screen.getByLabelText<HTMLTextAreaElement>('A way here').value).toBe('Ask Ruth for a slot.');
    await press('Enter');
    expect(last(calls())?.[2]).toMatchObject({ ways: [{ text: 'Ask Ruth for a slot.', state: 'found' }] });
  });

  it('without a manager says whom to name, and still lets one find out', () => {
    stand({}, {}, null);
    expect(screen.queryByRole('button', { name: /^Ask/ })).toBeNull();
    expect(screen.getByText(/Say who your manager is/)).toBeTruthy();
    expect(block(/^Find out yourself\s?: Seen by the board/)).toBeTruthy();
  });
});

describe('where I want to be', () => {
  it('has a part for oneself that cannot be shared, and a part to tell with its lane', async () => {
    const { calls } = stand();
    fireEvent.click(block('Edit where you want to be'));
    await settled();
    await type('The part to tell', 'Lead planning for the North');
    fireEvent.blur(screen.getByLabelText('The part to tell'));
    await settled();
    expect(calls()).toEqual([['writeVision', null, { toTell: 'Lead planning for the North' }]]);
    fireEvent.click(screen.getByRole('button', { name: /^Private/ }));
    await settled();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Shared' }));
    await settled();
    expect(last(calls())).toEqual(['setVisionLane', null, 'shared', null]);
  });

  it('gives the focus back to what opened it', async () => {
    stand();
    fireEvent.click(block('Edit where you want to be'));
    await settled();
    expect(document.activeElement).toBe(screen.getByLabelText('For yourself'));
    fireEvent.click(block('Done'));
    await settled();
    expect(focused()).toBe('Edit where you want to be');
  });
});
