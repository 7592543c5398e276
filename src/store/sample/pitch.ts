/** What matters to Dana, the vision, and the ask that comes up today. */
import type { Fields } from '../../core/model.ts';
import { dana, fewerSurprises } from './ids.ts';
import { hidden, idOf, type SampleBook, shared } from './rows.ts';

export function addMatters({ add, ago, nextOrder, say }: SampleBook): void {
  const matter = (n: number, kind: Fields<'matters'>['kind'], text: string, how: Fields<'matters'>['how']) =>
    add('matters', n, {
      personId: dana,
      kind,
      text,
      how,
      learntOn: ago(84),
      source: '',
      checkedOn: null,
      order: nextOrder(),
    });
  matter(510, 'worries', say('sample.fewer-surprises-at-month-end'), 'said');
  matter(511, 'measured-on', say('sample.a-plan-that-survives-a'), 'seen');
  matter(512, 'decides', say('sample.sleeps-on-it-then-decides'), 'guess');
  matter(513, 'channel', say('sample.a-page-of-paper-the'), 'seen');
}

export function addPitch({ add, nextOrder, say }: SampleBook): void {
  add('visions', 520, {
    mine: say('sample.lead-network-planning-for-the'),
    toTell: say('sample.lead-network-planning-for-the-north'),
    employerId: null,
    ...shared,
  });
  add('pitches', 500, {
    personId: dana,
    ask: say('sample.let-me-run-the-december'),
    larger: say('sample.let-me-own-the-2027'),
    smaller: say('sample.let-me-run-it-with'),
    benefit: say('sample.two-days-back-at-every'),
    ease: say('sample.the-agenda-by-1-december'),
    lead: 'ask',
    steps: [say('sample.the-december-review-then-the'), say('sample.night-depots-with-two-colleagues')],
    matterId: fewerSurprises,
    state: 'open',
    answer: null,
    heard: '',
    answeredOn: null,
    condition: '',
    decides: '',
    askAgainOn: null,
    meetingId: null,
    reason: null,
    milestoneId: null,
    ...hidden,
  });
  const objection = (n: number, text: string, reply: string) =>
    add('objections', n, { pitchId: idOf(500), text, reply, order: nextOrder(), ...hidden });
  objection(530, say('sample.who-looks-after-the-crews'), say('sample.jun-does-agreed-on-friday'));
  objection(531, say('sample.too-soon'), '');
}
