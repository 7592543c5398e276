import { describe, expect, it } from 'vitest';
import { broughtOf, type Gain, tiedTo, unservedOf } from '../../../src/core/matters/served.ts';
import type { Matter } from '../../../src/core/people.ts';
import type { Evidence } from '../../../src/core/standing.ts';
import { dana, id, pitch } from '../records.ts';

const kept = (n: number) => ({ id: id(n), createdAt: '', updatedAt: '', deletedAt: null, stamps: {} });
const hidden = { lane: 'private', laneUntil: null } as const;
const matter = (n: number, text: string): Matter => ({
  ...kept(n),
  personId: dana.id,
  kind: 'worries',
  text,
  how: 'said',
  learntOn: null,
  source: '',
  checkedOn: null,
  order: `a${n}`,
});
const gain = (n: number, text: string, matterId: string | null): Gain => ({
  benefit: { ...kept(n), ...hidden, opportunityId: id(n + 100), text, matterId, order: 'a' },
  opportunity: {
    ...kept(n + 100),
    ...hidden,
    needId: id(9),
    text: `Way ${n}`,
    source: '',
    expiresOn: null,
    state: 'found',
    commitmentId: null,
    order: 'a',
  },
  milestone: null,
});
const line = (n: number, matterIds: string[] = []): Evidence => ({
  ...kept(n),
  ...hidden,
  day: '2026-10-28',
  text: `Evidence ${n}`,
  situation: '',
  behaviour: '',
  impact: '',
  proof: '',
  objectiveIds: [],
  competencyIds: [],
  personId: null,
  meetingId: null,
  matterIds,
});
const monthEnd = matter(1, 'Month end');
const ask = pitch({ ask: 'Let me run it.', benefit: 'two days back', matterId: monthEnd.id });

describe('what is brought', () => {
  const records = { pitches: [ask], gains: [gain(20, 'Fewer depots', null)], evidence: [line(30, [monthEnd.id])] };
  it('is the gain of the ask, those of the roadmap, and evidence', () =>
    expect(broughtOf(records).map(({ is, text }) => [is, text])).toEqual([
      ['ask', 'two days back'],
      ['gain', 'Fewer depots'],
      ['evidence', 'Evidence 30'],
    ]));
  it('without words is nothing', () => {
    const mute = pitch({ ask: '', larger: '', smaller: '', benefit: '' });
    expect(broughtOf({ pitches: [mute], gains: [gain(20, ' ', null)], evidence: [] })).toEqual([]);
  });
  it('is tied to a line or to none', () => expect([...tiedTo(monthEnd.id, records)]).toEqual([ask.id, id(30)]));
});

describe('what serves nothing', () => {
  const free = gain(21, 'Tools chosen by their users', null);
  const bound = gain(20, 'Two days', monthEnd.id);
  const records = {
    pitches: [ask],
    gains: [bound, free],
    evidence: [line(30)],
    ways: [bound.opportunity, free.opportunity],
  };
  it('is an ask or a way that is tied to no line; evidence need not be', () =>
    expect(unservedOf(records, [monthEnd])).toEqual({ asks: [], ways: [free.opportunity] }));
  it('is also what was tied to a line that is gone', () =>
    expect(unservedOf(records, [])).toEqual({ asks: [ask], ways: [bound.opportunity, free.opportunity] }));
});
