/** Whom the sample's employee meets, and in which series. */
import type { Relationship } from '../../core/people.ts';
import { dana, jun, ruth, tomas } from './ids.ts';
import type { SampleBook } from './rows.ts';

export function addPeople({ add, say }: SampleBook): void {
  const person = (n: number, name: string, address: string, relationship: Relationship) =>
    add('people', n, {
      name,
      addresses: [address],
      relationship,
      employerId: null,
      archivedOn: null,
      mergedInto: null,
    });
  person(1, say('sample.name-dana'), 'dana.okafor@halden.example', 'manager');
  person(2, say('sample.name-ruth'), 'ruth.adeyemi@halden.example', 'skip-level');
  person(3, say('sample.name-tomas'), 'tomas.ferreira@halden.example', 'mentor');
  person(4, say('sample.name-jun'), 'jun.watanabe@halden.example', 'peer');

  const series = (n: number, title: string, personId: string, everyWeeks: number | null, words = '') =>
    add('series', n, {
      baseId: `sample${n}`,
      title,
      recurring: true,
      personId,
      answer: 'yes',
      format: everyWeeks === null ? null : { everyWeeks, minutes: 30, sharedAgenda: true, words },
    });
  series(11, say('sample.planning-catch-up'), dana, 2, say('sample.career-first-in-odd-months'));
  series(12, say('sample.name-ruth-mira'), ruth, 13);
  series(13, say('sample.mentoring'), tomas, 4);
  series(14, say('sample.jun-and-mira'), jun, null);
}
