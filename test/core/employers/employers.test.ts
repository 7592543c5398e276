import { describe, expect, it } from 'vitest';
import {
  archivedByEmployer,
  currentEmployer,
  formerEmployers,
  visionAt,
} from '../../../src/core/employers/employers.ts';
import type { Employer } from '../../../src/core/people.ts';
import { dana, id } from '../records.ts';

const employer = (n: number, from: string | null, until: string | null): Employer => ({
  id: id(n),
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  stamps: {},
  name: `Employer ${n}`,
  unit: '',
  role: '',
  from,
  until,
});
const halden = employer(1, '2025-02-01', null);
const old = employer(2, '2019-01-01', '2022-06-30');
const older = employer(3, null, '2018-12-31');

describe('employers', () => {
  it('the present one was not left, the latest of several', () => {
    expect(currentEmployer([old, halden, employer(4, '2024-01-01', null)])).toBe(halden);
    expect(currentEmployer([old])).toBeNull();
  });
  it('former ones stand the last left first', () =>
    expect(formerEmployers([older, halden, old])).toEqual([old, older]));
});

describe('the vision', () => {
  const bare = { employerId: null };
  const at = (employerId: string) => ({ employerId });
  it('is the one of this employer', () => expect(visionAt([bare, at('a'), at('b')], 'b')).toEqual(at('b')));
  it('may be one that was written before any was named', () => expect(visionAt([at('a'), bare], 'b')).toBe(bare));
  it('is never that of another employer', () => expect(visionAt([at('a')], 'b')).toBeNull());
  it('is any where nothing is named', () => expect(visionAt([at('a')], null)).toEqual(at('a')));
});

it('archived people stand by employer, those of none last', () => {
  const gone = (n: number, employerId: string | null, archivedOn: string | null) => ({
    ...dana,
    id: id(n),
    employerId,
    archivedOn,
  });
  const people = [
    gone(10, old.id, '2022-06-30'),
    gone(11, halden.id, '2026-01-05'),
    gone(12, null, '2020-01-01'),
    gone(13, halden.id, null),
    gone(14, old.id, '2022-05-01'),
    gone(15, id(99), '2021-01-01'),
  ];
  const groups = archivedByEmployer(people, [halden, older, old]);
  expect(groups.map(({ employer: of, people: some }) => [of?.name ?? null, some.map((one) => one.id)])).toEqual([
    ['Employer 2', [id(10), id(14)]],
    ['Employer 1', [id(11)]],
    [null, [id(15), id(12)]],
  ]);
});
