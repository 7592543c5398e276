/** What one would like to talk about, sent some days before. */
import { split } from '../lanes.ts';
import { firstName } from '../names.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterSetting, Written } from './letter.ts';
import { listed, promiseItem, questionItem, topicItem } from './lines.ts';

/** Topics, questions and what is still open on both sides. What one wants from a topic is not told: that is for the talk. */
export function discussionItems(facts: LetterFacts, setting: LetterSetting): Written {
  const { say, formatDay } = setting;
  const name = firstName(facts.person?.name ?? '');
  const { leaves, stays } = split(
    [
      ...facts.topics.filter(({ state }) => state === 'open').map(topicItem),
      ...facts.questions.map(questionItem),
      ...[...facts.mine, ...facts.theirs].map((one) => promiseItem(one, name, setting)),
    ],
    setting,
  );
  const day = facts.meeting === null ? null : formatDay(facts.meeting.day);
  return {
    subject: day === null ? say('letter.items-subject-undated') : say('letter.items-subject', { day }),
    paragraphs: [
      day === null ? say('letter.items-lead-undated') : say('letter.items-lead', { day }),
      ...listed(say('letter.items-topics'), leaves, 'topics'),
      ...listed(say('letter.items-questions'), leaves, 'questions'),
      ...listed(say('letter.items-open'), leaves, 'commitments'),
      say('letter.items-yours'),
    ],
    leaves,
    stays,
  };
}
