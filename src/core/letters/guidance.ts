/** One question on one thing, between two talks. It asks for advice, which is easier to use than feedback. */
import { split } from '../lanes.ts';
import { firstName } from '../names.ts';
import { aboutItem } from './about.ts';
import type { LetterAbout, LetterFacts } from './facts.ts';
import type { LetterSetting, Written } from './letter.ts';
import { asContinued, ended, plain, questionItem } from './lines.ts';

function named(about: LetterAbout, name: string, { say }: LetterSetting): string {
  switch (about.is) {
    case 'question':
      return say('letter.guidance-question', { text: plain(about.question.text) });
    case 'commitment':
      return say('letter.guidance-about', { text: ended(asContinued(about.commitment.text, name)) });
    case 'objective':
      return say('letter.guidance-about', { text: ended(asContinued(about.objective.text, name)) });
  }
}

/** About what it is told to be about; else the first of the questions that may leave, else a question that always fits. */
export function guidance(facts: LetterFacts, setting: LetterSetting): Written {
  const { say } = setting;
  const name = firstName(facts.person?.name ?? '');
  const frame = (middle: readonly string[], rest: Pick<Written, 'leaves' | 'stays'>): Written => ({
    subject: say('letter.guidance-subject'),
    paragraphs: [...middle, say('letter.guidance-easy')],
    ...rest,
  });
  if (facts.about !== null) {
    const { leaves, stays } = aboutItem(facts, setting, (about) => named(about, name, setting));
    const line = leaves[0]?.line;
    if (line === undefined) return frame([say('letter.guidance-plain')], { leaves, stays });
    return frame(facts.about.is === 'question' ? [line] : [line, say('letter.guidance-ask')], { leaves, stays });
  }
  const { leaves, stays } = split(facts.questions.map(questionItem), setting);
  const [first] = leaves;
  if (first === undefined) return frame([say('letter.guidance-plain')], { leaves: [], stays });
  const line = say('letter.guidance-question', { text: plain(first.text) });
  return frame([line], { leaves: [{ ...first, line }], stays });
}
