import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../src/core/roadmap/way-flags.ts';

const today = '2026-11-25';
const way = {
  text: 'The March board',
  state: 'found',
  expiresOn: null,
  gain: 'They see it first',
  matterId: 'm',
} as const;
const matters = new Set(['m']);
const kinds = (change: Partial<Parameters<typeof flagsOf>[0]>, known: ReadonlySet<string> | null = matters) =>
  flagsOf({ ...way, ...change }, today, known).map((flag) =>
    'days' in flag ? `${flag.kind} ${flag.days}` : flag.kind,
  );

describe('what a way lacks', () => {
  it('nothing, where it has a gain that serves what matters and time enough', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ expiresOn: '2026-12-10' })).toEqual([]);
  });
  it('a way without a gain', () => expect(kinds({ gain: ' ' })).toEqual(['no-gain']));
  it('a gain that serves nothing, or what is no longer known to matter', () => {
    expect(kinds({ matterId: null })).toEqual(['serves-nothing']);
    expect(kinds({ matterId: 'gone' })).toEqual(['serves-nothing']);
  });
  it('but not where nobody is the manager', () => expect(kinds({ matterId: null }, null)).toEqual([]));
  it('an end within fourteen days, and one that is past', () => {
    expect(kinds({ expiresOn: '2026-12-09' })).toEqual(['expires 14']);
    expect(kinds({ expiresOn: today })).toEqual(['expires 0']);
    expect(kinds({ expiresOn: '2026-11-24', gain: '' })).toEqual(['expired 1', 'no-gain']);
  });
  it('what is taken ends no more, and what is gone or unwritten lacks nothing', () => {
    expect(kinds({ state: 'taken', expiresOn: '2026-11-01' })).toEqual([]);
    expect(kinds({ state: 'gone', gain: '' })).toEqual([]);
    expect(kinds({ text: ' ', gain: '' })).toEqual([]);
  });
});
