/** Whom a promise names: "< Ruth: send the figures", "< Ruth will send the figures", "> for Tomás: find the map". */
import type { FindPerson, NamedPerson } from './capture.ts';
import { firstName } from './names.ts';

// Longest beginning of a line that is compared with names.
const longestName = 80;
const colon = /^([^:：]+?)\s*[:：]\s*(\S[\s\S]*)$/u;
const will = /^(.+?)(?:\s+(?:will|is going to|wird|va|zal|kommer att|vil)\s+|['’]ll\s+)(\S[\s\S]*)$/iu;
const forWhom = /^(?:for|to|für|an|pour|à|para|a|per|voor|för|till?|dla|для)\s+|^ל(?=\p{Script=Hebrew})/iu;

/** The same for two spellings of one name: without accents, case and doubled spaces. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/giu, 'o')
    .replace(/ł/giu, 'l')
    .replace(/ß/gu, 'ss')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** People by what they may be called: the whole name, and the first name where only one of them has it. */
function byCall(people: readonly NamedPerson[]): ReadonlyMap<string, NamedPerson> {
  const calls = new Map<string, NamedPerson>();
  const firsts = people.map(({ name }) => fold(firstName(name)));
  for (const [index, { id, name }] of people.entries()) {
    const first = firsts[index] ?? '';
    const alone = firsts.indexOf(first) === firsts.lastIndexOf(first);
    if (alone) calls.set(first, { id, name: firstName(name) });
    calls.set(fold(name), { id, name: alone ? firstName(name) : name });
  }
  calls.delete('');
  return calls;
}

/**
 * Makes the reader of names for these people. A name counts at the very beginning alone, before a colon, or before "will"
 * in what somebody else promised: "> tell Tomás" stays a promise to whom one talks with.
 */
export function personReader(people: readonly NamedPerson[]): FindPerson {
  const calls = byCall(people);
  return (words, by) => {
    for (const form of by === 'theirs' ? [colon, will] : [colon]) {
      const [, head = '', rest = ''] = form.exec(words) ?? [];
      if (head === '' || head.length > longestName) continue;
      const person = calls.get(fold(head)) ?? calls.get(fold(head.replace(forWhom, '')));
      if (person) return { person, rest: rest.trim() };
    }
    return null;
  };
}
