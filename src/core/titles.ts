/** What the words of a title say about an event. Never more than a clue: people name events as they like. */
import { coreOf } from './title-core.ts';
import { asWords, foldedWords, foldTitle, signFinder, slipFinder, wordFinder, wordSet } from './title-fold.ts';
import { appraisalWords, oneOnOneSigns, oneOnOneWords, talkSigns, talkWords } from './title-words.ts';
import { doubtSigns, doubtWords, openSigns, openWords, otherSigns, otherThings } from './title-words-against.ts';
import { groupSigns, groupWords, leaderSigns, leaderWords, taskWords } from './title-words-group.ts';

export interface TitleClue {
  /** It calls itself a one-on-one. */
  readonly says: boolean;
  /** It names something else, or only speaks about one-on-ones. */
  readonly against: boolean;
  /** Many people, unless a name in it says otherwise. */
  readonly group: boolean;
  /** Could be either, whatever it calls itself: held, asked, sold. */
  readonly doubt: boolean;
  /** Could be either, unless it calls itself a one-on-one: coffee, a handover, an introduction. */
  readonly open: boolean;
  /** An appraisal, or a talk about somebody's way. */
  readonly appraisal: boolean;
  /** Says that people talk: catch-up, weekly, sync. */
  readonly talk: boolean;
}

interface Text {
  readonly folded: string;
  readonly words: readonly string[];
}

function finder(words: readonly string[], signs: readonly string[] = []): (text: Text) => boolean {
  const byWord = wordFinder(words);
  const bySign = signFinder(signs);
  return ({ words: found, folded }) => byWord(found) || bySign(folded);
}

const saysSo = finder(oneOnOneWords, oneOnOneSigns);
const nearlySays = slipFinder(oneOnOneWords);
const isOther = finder(otherThings, otherSigns);
const isGroup = finder(groupWords, groupSigns);
const isDoubt = finder(doubtWords, doubtSigns);
const isOpen = finder(openWords, openSigns);
const isAppraisal = finder(appraisalWords);
const isTalk = finder(talkWords, talkSigns);
const tasks = wordSet(taskWords);
const leaders = [...wordSet(leaderWords)].map((phrase) => ` ${phrase} `);
const leaderMarks = leaderSigns.map(foldTitle);
const asked = /\?\s*$|(?:1|one|eins|uno|un)\s*\?/;
const pluralWord = wordFinder([
  'one on ones',
  'one to ones',
  'one 2 ones',
  'skip levels',
  'bilats',
  'bilas',
  'bila s',
  'tête à têtes',
]);
const hasAccompaniment = /\b(?:with|w|mit|avec|con|com|med|met)\b/;

/** Who leads a group is not the group. */
function withoutLeaders(text: Text): Text {
  const spaced = leaders.reduce((left, phrase) => left.replaceAll(phrase, ' '), ` ${text.words.join(' ')} `);
  const folded = leaderMarks.reduce((left, mark) => left.replaceAll(mark, ' '), text.folded);
  return { folded, words: foldedWords(spaced) };
}

/** What `title` says. */
export function clueOf(title: string): TitleClue {
  const folded = foldTitle(title);
  const text: Text = { folded, words: asWords(folded).trim().split(' ') };
  const core = coreOf(folded);
  const group = isGroup(withoutLeaders(text));
  const plural = core === 'plural' && !(hasAccompaniment.test(folded) && !group);
  const says =
    core === 'firm' || (core === 'plural' && !plural) || (core === 'date-like' && hasAccompaniment.test(folded));
  const worded = (saysSo(text) || nearlySays(text.words)) && core !== 'ratio';
  const speaksOf = says || worded || plural || pluralWord(text.words);
  const task = speaksOf && tasks.has(text.words[0] ?? '');
  return {
    says: says || (worded && !pluralWord(text.words)),
    against: isOther(text) || core === 'denied' || task,
    group,
    doubt: isDoubt(text) || (speaksOf && asked.test(folded)),
    open: isOpen(text),
    appraisal: isAppraisal(text),
    talk: isTalk(text) || isAppraisal(text) || core === 'plural' || core === 'date-like',
  };
}
