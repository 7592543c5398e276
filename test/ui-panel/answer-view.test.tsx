// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { ask, button, called, objection, Panel, panel, press, radio, withPitch } from './pitch-stand.tsx';
import { idOf, meetingId } from './sample-talk.ts';

const choose = async (name: RegExp | string) => {
  fireEvent.click(radio(name));
  await settled();
};
const type = async (label: string, value: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await settled();
};
const heard = 'Dana’s words, as you heard them';
const open = async (records = withPitch(20), fake = fakeActions()) => {
  const shown = panel(records, 'wrap-up', fake);
  await press('What was the answer?');
  return shown;
};

describe('what the answer was', () => {
  it('suggests a kind by the words that were heard, says why, and chooses nothing', async () => {
    await open();
    await type(heard, 'Let’s see after the peak.');
    const vague = radio(/^Vague/);
    expect(vague.closest('label')?.textContent).toContain('Sounds like it: no date, no name');
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
    expect(vague.checked).toBe(false);
  });

  it('yes: becomes a promise with its date, in the size that was asked for', async () => {
    const { fake } = await open();
    await choose('Smaller');
    await choose(/^Yes ?goes/);
    await choose('You');
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was agreed').value).toBe('Run it with you');
    await type('By when?', '2026-12-01');
    await press('Keep the answer');
    expect(called(fake, 'answerAsk')).toEqual([
      [
        idOf(30),
        { kind: 'yes', size: 'smaller', heard: '', owner: 'me', promise: 'Run it with you', due: '2026-12-01' },
        meetingId,
      ],
    ]);
  });

  it('yes, if: wants the condition, and who decides', async () => {
    const { fake } = await open();
    await choose(/^Yes, if/);
    await press('Keep the answer');
    expect(screen.getByText('Write down what must be true. One sentence is enough.')).toBeTruthy();
    expect(called(fake, 'answerAsk')).toEqual([]);
    await type('What must be true', 'I run one with Dana');
    await press('Keep the answer');
    expect(called(fake, 'answerAsk')[0]?.[1]).toMatchObject({
      kind: 'yes-if',
      condition: 'I run one with Dana',
      decides: 'Dana',
      owner: 'me',
    });
  });

  it('not now: suggests the next one-on-one after what was named', async () => {
    const { fake } = await open();
    await type(heard, 'Not this year');
    await choose(/^Not now/);
    await press('Keep the answer');
    // Every second Wednesday since 11 November; the first after New Year.
    expect(called(fake, 'answerAsk')[0]?.[1]).toMatchObject({ kind: 'not-now', askAgainOn: '2027-01-06' });
  });

  it('no: keeps what it is about and what would change it', async () => {
    const { fake } = await open();
    await choose(/^No ?is it me/);
    await choose('The money');
    await type('What would change it?', 'A smaller team');
    await press('Keep the answer');
    expect(called(fake, 'answerAsk')[0]?.[1]).toMatchObject({ reason: 'money', change: 'A smaller team' });
  });

  it('vague: has the question ready, to be asked now or to lead the next talk', async () => {
    const { fake } = await open();
    await choose(/^Vague/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('The question').value.replaceAll('\u00a0', ' ')).toBe(
      'What would you need to see by 20 January to say yes?',
    );
    expect(screen.getByText(/You still have 10 minutes\. If not now, it leads on 9/)).toBeTruthy();
    await press(/^Keep for 9/);
    expect(called(fake, 'answerAsk')[0]?.[1]).toMatchObject({ kind: 'vague', asked: false, askAgainOn: '2026-12-09' });
  });

  it('vague, and asked: there is more to hear', async () => {
    const { fake, again } = await open();
    await choose(/^Vague/);
    await press('I asked it');
    expect(called(fake, 'answerAsk')[0]?.[1]).toMatchObject({ asked: true, askAgainOn: '2027-01-20' });
    const told = ask({ state: 'made', answer: 'vague', heard: 'Hm.', meetingId });
    again(<Panel records={withPitch(20, { pitch: told, asks: [told] })} tab="wrap-up" />);
    await settled();
    expect(screen.getByText('Asked. Write down what you hear now, and choose again.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(heard));
  });

  it('keeps what was typed while it could not be kept, and over a closing of the window', async () => {
    const fake = fakeActions();
    await open(withPitch(20), fake);
    await type(heard, 'Let me think');
    await choose(/^No ?is it me/);
    await type('What would change it?', 'A calmer spring');
    fake.failure = { failure: 'full', detail: '' };
    await press('Keep the answer');
    expect(screen.getByLabelText<HTMLTextAreaElement>(heard).value).toBe('Let me think');
    expect(fake.drafts.get(`answer:${idOf(30)}:change`)).toBe('A calmer spring');
    fake.failure = null;
    await open(withPitch(20), fake);
    expect(screen.getByLabelText<HTMLTextAreaElement>(heard).value).toBe('Let me think');
    await choose(/^No ?is it me/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('What would change it?').value).toBe('A calmer spring');
    await press('Keep the answer');
    expect([...fake.drafts.keys()]).toEqual([]);
  });
});

describe('what was answered', () => {
  const no = ask({ state: 'done', answer: 'no', reason: 'time', answeredOn: '2026-11-25', meetingId });
  it('can be changed, from what it was, and taken back', async () => {
    const { fake } = panel(withPitch(20, { pitch: null, asks: [no] }), 'wrap-up');
    await press('Change');
    await press('Take it back');
    expect(called(fake, 'takeAnswerBack')).toEqual([[no.id]]);
    await press('Change');
    expect(radio(/^No ?is it me/).checked).toBe(true);
    expect(radio('The time').checked).toBe(true);
  });
  it('offers the smaller size after a no', async () => {
    const { fake } = panel(withPitch(20, { pitch: null, asks: [no] }), 'wrap-up');
    await press('Change');
    await press('Ask the smaller one');
    expect(called(fake, 'askAgain')).toEqual([[no.id, 'smaller']]);
  });
  it('counts beside an ask that is still open', async () => {
    await open(withPitch(20)).catch(() => undefined);
    panel(withPitch(20, { pitch: ask({ id: idOf(31), ask: 'My name on it.' }), asks: [no] }), 'wrap-up');
    await press('Change');
    expect(screen.getByText('1 of 2')).toBeTruthy();
  });
});

describe('Wrap-up', () => {
  it('says what was agreed on', () => {
    const yes = ask({ state: 'done', answer: 'yes', meetingId });
    panel(withPitch(31, { pitch: null, asks: [yes] }), 'wrap-up');
    expect(screen.getByRole('region', { name: 'Agreed on' }).textContent).toContain(
      'Yes to the ask: Let me run the December peak review.',
    );
  });
  it('says nothing of an ask that was answered in another talk', () => {
    const yes = ask({ state: 'done', answer: 'yes', meetingId: idOf(2) });
    panel(withPitch(31, { pitch: null, asks: [yes] }), 'wrap-up');
    expect(screen.queryByRole('region', { name: 'Agreed on' })).toBeNull();
  });
});

describe('the ask in the talk', () => {
  const step = async (name: RegExp, records = withPitch(20)) => {
    const shown = panel(records, 'meet');
    await press(name);
    return shown;
  };
  it('goes a size down and up', async () => {
    const { fake, again } = await step(/^The ask:/);
    await press('Smaller');
    expect(called(fake, 'saveAsk')).toEqual([[idOf(80), { lead: 'smaller' }]]);
    again(<Panel records={withPitch(20, { pitch: ask({ lead: 'smaller' }) })} tab="meet" />);
    await settled();
    expect(screen.queryByText('Smaller')).toBeNull();
    await press('Larger');
    expect(called(fake, 'saveAsk')[1]).toEqual([idOf(80), { lead: 'ask' }]);
  });
  it('has each objection as a card that opens with my answer', async () => {
    await step(/^The ask:/, withPitch(20, { objections: [objection(71, 'Too soon.', 'With you beside me.')] }));
    const card = button('Too soon.');
    expect(screen.getByText('With you beside me.').hidden).toBe(true);
    fireEvent.click(card);
    await settled();
    expect(card.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('With you beside me.').hidden).toBe(false);
  });
  it('leads with the part to tell and the near steps, and shows the plan so far', async () => {
    const { fake } = await step(/^Where you want to be/);
    const list = screen.getByText('Lead network planning for the North').closest('.vision-step') as HTMLElement;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['The December review', 'Night depots']);
    expect(screen.queryByText(/All of the North/)).toBeNull();
    await press('Show the plan so far');
    expect(called(fake, 'openWorkspace')).toEqual([[`plan/so-far/${idOf(80)}`]]);
  });
});

it('an ask without anybody known has no place to go', () => {
  mount(<Panel records={withPitch(-25, { person: null })} tab="prepare" />, fakeActions(), false);
  expect(screen.queryByRole('region', { name: 'Your ask' })).toBeNull();
});
