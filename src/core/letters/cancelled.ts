/** What one would have raised, where the one-on-one does not take place. */
import { split } from '../lanes.ts';
import { firstName } from '../names.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterSetting, Written } from './letter.ts';
import { listed, promiseItem, questionItem, topicItem } from './lines.ts';

export function cancelled(facts: LetterFacts, setting: LetterSetting): Written {
  const { say, formatDay } = setting;
  const name = firstName(facts.person?.name ?? '');
  const { leaves, stays } = split(
    [
      ...facts.topics.filter(({ state }) => state !== 'done').map(topicItem),
      ...facts.questions.map(questionItem),
      ...facts.mine.map((one) => promiseItem(one, name, setting)),
    ],
    setting,
  );
  const raised = leaves.filter(({ list }) => list !== 'commitments').map(({ line }) => line);
  const day = facts.meeting === null ? '' : formatDay(facts.meeting.day);
  return {
    subject: say('letter.cancelled-subject'),
    paragraphs: [
      ...(raised.length > 0
        ? [[say('letter.cancelled-lead', { day }), ...raised].join('\n')]
        : [say('letter.cancelled-lead-none', { day })]),
      ...listed(say('letter.cancelled-mine'), leaves, 'commitments'),
      ...(raised.length > 0 ? [say('letter.cancelled-easy')] : []),
    ],
    leaves,
    stays,
  };
}
