/** How the work is seen: both views of it, and what others said. What was only guessed never leaves. */
import type { Id } from '../record.ts';
import type { Assessment } from '../standing.ts';
import { type Built, type Given, gated, ungrouped } from './built.ts';
import { sheetLine } from './sheet.ts';

const nameOf = ({ facts, words }: Given, id: Id | null) =>
  facts.people.find((person) => person.id === id)?.name.trim() || words.say('packet.somebody');

function viewText({ by, level, personId }: Assessment, given: Given): string {
  const { say } = given.words;
  const name = nameOf(given, personId);
  if (level === null) return say(by === 'me' ? 'packet.words-me' : 'packet.words-them', { name });
  return say(by === 'me' ? 'packet.view-me' : 'packet.view-them', { name, level: say(`level.${level}`) });
}

export function assessmentsSection(given: Given): Built {
  const { facts, words } = given;
  const told = facts.assessments.filter(
    ({ by, level, words: said }) => by !== 'guess' && (level !== null || said.trim() !== ''),
  );
  const { leaves, stays } = gated('assessments', told, given, (one) => viewText(one, given));
  const lines = leaves.map((one) =>
    sheetLine(one.id, viewText(one, given), {
      date: words.date(one.day),
      more: one.words.trim() === '' ? [] : [{ label: '', text: one.words.trim() }],
    }),
  );
  return { shape: 'dated', intro: [], parts: ungrouped(lines), stays };
}

export function feedbackSection(given: Given): Built {
  const { facts, words } = given;
  const days = new Map(facts.feedback.map(({ note, day }) => [note.id, day]));
  const notes = facts.feedback.map(({ note }) => note);
  const { leaves, stays } = gated('notes', notes, given, ({ text }) => text);
  const lines = leaves.map((note) =>
    sheetLine(note.id, note.text.trim(), {
      date: words.date(days.get(note.id) ?? ''),
      more: note.personId === null ? [] : [{ label: '', text: nameOf(given, note.personId) }],
    }),
  );
  return { shape: 'dated', intro: [], parts: ungrouped(lines), stays };
}
