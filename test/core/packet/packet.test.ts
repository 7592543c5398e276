import { describe, expect, it } from 'vitest';
import { readChoices, usualChoices } from '../../../src/core/packet/choices.ts';
import { daysFrom, isOneYear } from '../../../src/core/packet/days.ts';
import { packetFileName } from '../../../src/core/packet/file-name.ts';
import { keptFigures, keptMessage } from '../../../src/core/packet/kept.ts';
import { objective } from '../objectives/objective.ts';
import { commitment, dana, id, note, pitch } from '../records.ts';
import {
  assessment,
  evidence,
  facts,
  hidden,
  linesIn,
  milestone,
  need,
  packet,
  plainWords,
  shared,
  today,
  way,
} from './packet-stand.ts';

const days = { from: '2026-01-01', to: today };
const kept = (n: number, due: string | null, deliveredOn: string) =>
  commitment(n, { due, deliveredOn, state: 'delivered', ...shared });

describe('what passes the gate', () => {
  it('private lines stay, later ones go once their day is reached, and each that stays says so', () => {
    const made = packet({
      evidence: [
        evidence(1),
        evidence(2, hidden),
        evidence(3, { lane: 'later', laneUntil: { day: today } }),
        evidence(4, { lane: 'later', laneUntil: { day: '2026-11-26' } }),
      ],
    });
    expect(linesIn(made, 'results')).toEqual(['2026-10-28 Result 1', '2026-10-28 Result 3']);
    expect(made.stays.map(({ text, lane }) => `${lane} ${text}`)).toEqual(['private Result 2', 'later Result 4']);
    expect(made.choices[0]).toMatchObject({ key: 'results', count: 2, held: 2, isIn: true });
  });

  it('of a shared milestone a private need and a private way stay; a private one takes all of its needs along', () => {
    const made = packet({
      milestones: [milestone(1), milestone(2, hidden)],
      needs: [need(11, id(1)), need(12, id(1), hidden), need(13, id(1)), need(21, id(2))],
      opportunities: [way(31, id(11)), way(32, id(13), hidden)],
    });
    expect(linesIn(made, 'roadmap')).toEqual(['Milestone 1 2027-03']);
    const [line] = made.sheet.sections[0]?.parts[0]?.lines ?? [];
    expect(line?.more.map(({ text }) => text)).toEqual([
      'packet.need-found(Need 11; Way 31)',
      'packet.need-gap(Need 13)',
    ]);
    expect(made.stays.map(({ text }) => text)).toEqual(['Milestone 2', 'Need 12']);
  });

  it('the name of a private objective heads no group', () => {
    const open = objective({ text: 'Own the peak' }, 50);
    const secret = objective({ text: 'Leave for the North', ...hidden }, 51);
    const made = packet(
      {
        objectives: [secret, open],
        evidence: [evidence(1, { objectiveIds: [secret.id] }), evidence(2, { objectiveIds: [secret.id, open.id] })],
      },
      { by: 'objective' },
    );
    expect(linesIn(made, 'results')).toEqual([
      '[Own the peak]',
      '2026-10-28 Result 2',
      '[packet.other-results]',
      '2026-10-28 Result 1',
    ]);
    expect(JSON.stringify(made.sheet)).not.toContain('North');
  });

  it('both views of the work, and never a guess, whatever its lane', () => {
    const made = packet({
      assessments: [
        assessment(1),
        assessment(2, { by: 'them' }),
        assessment(3, { by: 'guess' }),
        assessment(4, hidden),
      ],
    });
    expect(linesIn(made, 'assessments')).toEqual([
      '2026-06-01 packet.view-me(Dana Okafor; level.strong)',
      '2026-06-01 packet.view-them(Dana Okafor; level.strong)',
    ]);
    expect(made.stays).toHaveLength(1);
  });

  it('figures of promises count only those that may be told', () => {
    const made = packet(
      {
        commitments: [
          kept(1, '2026-05-04', '2026-05-02'),
          commitment(2, { due: '2026-05-04', ...hidden }),
          kept(3, '2026-06-01', '2026-06-02'),
        ],
      },
      { listed: true },
    );
    expect(made.sheet.sections[0]?.intro).toEqual(['packet.kept-once-early(1; 2; 2)']);
    expect(linesIn(made, 'commitments')).toEqual(['2026-06-02 Promise 3', '2026-05-02 Promise 1']);
    expect(made.stays).toEqual([]);
  });
});

describe('what the user chooses', () => {
  it('feedback stays out until it is let in; a section that is out is not looked through for what stays', () => {
    const feedback = [
      { note: note(1, { kind: 'feedback', text: 'Calm.', ...shared }), day: '2026-03-01' },
      { note: note(2, { kind: 'feedback', text: 'Too quiet.' }), day: '2026-03-02' },
    ];
    const out = packet({ feedback });
    expect(out.sheet.sections).toEqual([]);
    expect(out.stays).toEqual([]);
    const within = packet({ feedback }, { off: [] });
    expect(linesIn(within, 'feedback')).toEqual(['2026-03-01 Calm.']);
    expect(within.stays.map(({ text }) => text)).toEqual(['Too quiet.']);
  });

  it('single lines are taken out, and a section without any is left out', () => {
    const made = packet({ evidence: [evidence(1)] }, { without: [id(1)] });
    expect(made.sheet.sections).toEqual([]);
    expect(made.choices[0]?.lines.map(({ text }) => text)).toEqual(['Result 1']);
  });

  it('what I would like next: words of my own, else the ask that may be told', () => {
    const ask = pitch({ benefit: 'two days back', ...shared });
    expect(linesIn(packet({ pitches: [ask] }), 'next')).toEqual(['Let me run the December peak review.']);
    expect(linesIn(packet({ pitches: [ask] }, {}, { next: 'To lead.\n\nSoon.' }), 'next')).toEqual([
      'To lead.',
      'Soon.',
    ]);
    expect(linesIn(packet({ pitches: [pitch()] }), 'next')).toEqual([]);
  });

  it('what was kept of choices is checked when it is read', () => {
    expect(readChoices(JSON.stringify({ ...usualChoices, by: 'competency' }))).toMatchObject({ by: 'competency' });
    expect(readChoices('{"by":"date"}')).toBe(usualChoices);
    expect(readChoices('nonsense')).toBe(usualChoices);
  });
});

describe('a passport', () => {
  it('hands over who I am, asks with their answers, the format, and what is open both ways', () => {
    const made = packet(
      {
        kind: 'manager',
        employer: {
          ...dana,
          name: 'Halden Freight',
          unit: 'Network planning',
          role: 'Senior analyst',
          from: '2025-02-01',
          until: null,
        },
        pitches: [pitch({ answer: 'not-now', answeredOn: '2026-09-01', heard: 'After the peak.', ...shared })],
        formats: [{ id: id(11), format: { everyWeeks: 2, minutes: 30, sharedAgenda: true, words: 'Career first.' } }],
        commitments: [
          commitment(1, { due: '2026-12-04', ...shared }),
          commitment(2, { due: '2026-12-01', ...shared }),
          commitment(3, { owner: 'them', ...shared }),
          commitment(4),
        ],
        objectives: [objective(), objective({ state: 'reached', reachedOn: '2026-05-01' }, 901)],
      },
      {},
      { helps: 'A page the evening before.' },
    );
    expect(made.sheet).toMatchObject({
      over: 'Halden Freight · Network planning',
      title: 'Mira Valtonen',
      lead: ['packet.role-since(Senior analyst; 2025-02)'],
    });
    expect(made.sheet.sections.map(({ key }) => key)).toEqual(['objectives', 'asks', 'format', 'promises', 'helps']);
    expect(made.sheet.sections[1]?.parts[0]?.lines[0]?.more.map(({ text }) => text)).toEqual([
      'packet.answer-not-now, 2026-09-01',
      'After the peak.',
    ]);
    expect(linesIn(made, 'promises')).toEqual([
      '[packet.from-me]',
      '2026-12-01 Promise 2',
      '2026-12-04 Promise 1',
      '[packet.from-them(Dana)]',
      'packet.undated Promise 3',
    ]);
    expect(linesIn(made, 'objectives')).toEqual(['Own the winter peak plan packet.open']);
  });
});

describe('figures, days and names', () => {
  it('late and past their day count where they were promised for, kept ones where they came', () => {
    const figures = keptFigures(
      [
        kept(1, '2026-05-10', '2026-05-08'),
        kept(2, '2026-05-10', '2026-05-01'),
        kept(3, null, '2026-05-01'),
        kept(4, '2025-12-30', '2026-01-02'),
        kept(5, '2026-02-01', '2026-02-03'),
        commitment(6, { due: '2026-11-24' }),
        commitment(7, { due: today }),
      ],
      days,
      today,
    );
    expect(figures).toEqual({ kept: 3, of: 5, early: 2, middle: 2 });
    expect(keptMessage(figures)).toEqual({ id: 'packet.kept-early', values: { kept: 3, of: 5, early: 2, n: 2 } });
    expect(keptMessage(keptFigures([], days, today))).toBeNull();
  });

  it('days of an address are put in order, and nonsense becomes the usual', () => {
    expect(daysFrom('2026-05-01', '2026-01-01', today)).toEqual({ from: '2026-01-01', to: '2026-05-01' });
    expect(daysFrom('2026-02-31', null, today)).toEqual(days);
    expect(daysFrom(null, null, '2027-02-03')).toEqual({ from: '2026-01-01', to: '2027-02-03' });
    expect(isOneYear(days, today)).toBe(true);
    expect(isOneYear({ from: '2026-01-01', to: '2026-06-30' }, today)).toBe(false);
    expect(isOneYear({ from: '2025-01-01', to: '2025-12-31' }, today)).toBe(true);
  });

  it('a file is named by its days, with nothing that a name must not hold', () => {
    const words = { say: (_: string, values = {}) => `A/B: ${Object.values(values).join('–')}` };
    expect(packetFileName(facts(), 'md', words)).toBe('A B 2026-01-01–2026-11-25.md');
    expect(packetFileName(facts({ kind: 'manager' }), 'html', plainWords)).toBe('packet.file-manager(2026-11-25).html');
  });
});
