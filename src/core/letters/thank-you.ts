/** Thanks for the talk, and who does what by when, in writing. */
import { split } from '../lanes.ts';
import { firstName } from '../names.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterSetting, Written } from './letter.ts';
import { listed, noteItem, plain, promiseItem } from './lines.ts';

function thanks({ meeting }: LetterFacts, { say, today, formatDay }: LetterSetting): string {
  if (meeting === null) return say('letter.thanks');
  return meeting.day === today ? say('letter.thanks-today') : say('letter.thanks-on', { day: formatDay(meeting.day) });
}

/** Without anything to confirm it is a plain thank-you. */
export function thankYou(facts: LetterFacts, setting: LetterSetting): Written {
  const { say } = setting;
  const name = firstName(facts.person?.name ?? '');
  const heard = facts.notes.map((note) => noteItem(note, say('letter.feedback', { text: plain(note.text) })));
  const promised = facts.promised.map((one) => promiseItem(one, name, setting));
  const { leaves, stays } = split([...heard, ...promised], setting);
  const said = leaves.filter(({ list }) => list === 'notes').map(({ line }) => line);
  const agreed = listed(say('letter.to-confirm'), leaves, 'commitments');
  return {
    subject: agreed.length > 0 ? say('letter.subject') : say('letter.subject-plain'),
    paragraphs: [
      [thanks(facts, setting), ...said].join('\n'),
      ...agreed,
      ...(agreed.length > 0 ? [say('letter.missed-anything')] : []),
    ],
    leaves,
    stays,
  };
}
