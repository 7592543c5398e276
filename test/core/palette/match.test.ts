import { describe, expect, it } from 'vitest';
import { fitOf, fitting } from '../../../src/core/palette/match.ts';

const labels = ['Draft the thank-you mail to Dana', 'Propose items to Dana', 'Dana Okafor', 'Évidence', 'Data'];
const found = (typed: string) => fitting(labels, typed, (label) => label);

describe('commands', () => {
  it('fit where every word typed begins one of theirs', () => {
    expect(found('thank')).toEqual(['Draft the thank-you mail to Dana']);
    expect(found('dana items')).toEqual(['Propose items to Dana']);
    expect(found('hank')).toEqual([]);
  });
  it('come in the order in which the word stands earlier, and whole words before their beginnings', () => {
    expect(found('da')).toEqual(['Dana Okafor', 'Data', 'Propose items to Dana', 'Draft the thank-you mail to Dana']);
    expect(found('data')).toEqual(['Data']);
  });
  it('do not mind case and accents', () => expect(found('EVID')).toEqual(['Évidence']));
  it('all fit nothing, in the order given', () => {
    expect(found('')).toEqual(labels);
    expect(fitOf('Data', '?')).toBe(0);
  });
});
