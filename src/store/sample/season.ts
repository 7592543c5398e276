/** A decision in three months, and what is to be done before it. */
import type { SeasonStepKind } from '../../core/plan.ts';
import { dana, ruth, tomas } from './ids.ts';
import { hidden, idOf, type SampleBook } from './rows.ts';

const step = (n: number, what: SeasonStepKind, text: string, personId: string | null = null) => ({
  id: idOf(n),
  what,
  text,
  personId,
  meetingId: null,
  done: false,
});

export function addSeason({ add, ahead, say }: SampleBook): void {
  add('seasons', 790, {
    title: say('sample.the-night-depots'),
    kind: 'promotion',
    decidedOn: ahead(93),
    personId: dana,
    said: say('sample.who-leads-the-night-depots'),
    state: 'open',
    steps: [
      step(791, 'small-ask', say('sample.let-me-run-the-december')),
      step(792, 'advice', say('sample.what-has-to-be-true')),
      step(793, 'advice', say('sample.what-does-the-board-look'), ruth),
      step(794, 'advice', say('sample.what-would-you-check-before'), tomas),
      step(795, 'evidence', say('sample.show-the-december-review-what')),
      step(796, 'ask', say('sample.name-me-for-the-night')),
      step(797, 'support', say('sample.help-dana-say-it-three')),
      step(798, 'follow-up', say('sample.nothing-new-confirm-in-writing')),
    ],
    ...hidden,
  });
}
