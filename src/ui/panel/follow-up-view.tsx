import { Copy, Lock, Mail } from 'lucide';
import { useState } from 'preact/hooks';
import { type Letter, type LetterItem, thankYouLetter } from '../../core/letter.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { standingPromises } from '../../core/wrap-up.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { PageFrame } from './panel-frame.tsx';
import { hasBegun } from './panel-state.ts';
import type { TabViewProps } from './panel-view.tsx';
import { Trail } from './trail.tsx';
import { type LetterText, useLetterText } from './use-letter-text.ts';

/** What was promised aloud in this meeting and is still marked private. */
export function stillPrivate(records: MeetingRecords) {
  return standingPromises(records).filter(({ lane }) => lane === 'private');
}

function PrivateLine({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const held = stillPrivate(records);
  if (held.length === 0) return null;
  const ids = held.map(({ id }) => id);
  return (
    <Line
      as="div"
      class="private-line"
      margin={
        <span class="mk">
          <Icon of={Lock} />
        </span>
      }
    >
      <p class="ui">{say('panel.still-private', { n: held.length })}</p>
      <Button
        small
        onClick={() => void act(() => actions.shareCommitments(ids), say('panel.shared', { n: held.length }))}
      >
        {say('panel.put-in', { n: held.length })}
      </Button>
    </Line>
  );
}

function Leaves({ letter, records, texts }: { letter: Letter; records: MeetingRecords; texts: LetterTexts }) {
  const { say } = useWords();
  const tellDone = useTellDone();
  const total = letter.leaves.length + letter.stays.length;
  const edited = texts.subject.edited || texts.body.edited;
  const startOver = () => {
    const undos = [texts.subject.startOver(), texts.body.startOver()];
    tellDone(say('panel.started-over'), async () => {
      for (const undo of undos) await undo();
    });
  };
  return (
    <Section
      title={say('panel.leaves')}
      {...(total > 0 && !edited ? { count: say('panel.items-of', { n: letter.leaves.length, total }) } : {})}
    >
      <PrivateLine records={records} />
      <Line as="div">
        <LetterSheet to={letter.to} subject={texts.subject} body={texts.body} />
        <p class="meta edited" role="status">
          {edited && (
            <>
              {say('panel.letter-edited')} <TextButton onClick={startOver}>{say('panel.start-over')}</TextButton>
            </>
          )}
        </p>
      </Line>
    </Section>
  );
}

const Locked = () => (
  <span class="mk">
    <Icon of={Lock} />
  </span>
);

function Stays({ items }: { items: readonly LetterItem[] }) {
  const { say, formatNumber } = useWords();
  return (
    <Section title={say('panel.stays')} {...(items.length > 0 ? { count: formatNumber(items.length) } : {})}>
      <Lines>
        {items.map((item) => (
          <Line key={item.id} class="stays" margin={<Locked />}>
            <div dir="auto">{item.text}</div>
            <MetaLine>
              <LaneTag lane={item.lane} />
            </MetaLine>
          </Line>
        ))}
        <Line class="stays" margin={<Locked />}>
          {say('panel.stays-rest')}
        </Line>
      </Lines>
    </Section>
  );
}

interface LetterTexts {
  readonly subject: LetterText;
  readonly body: LetterText;
}

/** After the talk: the letter that puts it in writing, what leaves and what stays, and how far it has come. */
export function FollowUpView({ shown: { records }, sender = '' }: TabViewProps & { sender?: string }) {
  const words = useWords();
  const { say, today, now, zone } = words;
  const actions = useActions();
  const [copied, setCopied] = useState<'copied' | 'refused' | 'mail' | null>(null);
  const { id } = records.meeting;
  const begun = hasBegun(records, now, today, zone);
  const letter = thankYouLetter({
    records,
    say: words.sayAny,
    formatDay: (day) => words.formatDay(day, 'short'),
    sender,
    today,
    passedMeetings: new Set(begun ? [id] : []),
  });
  const texts: LetterTexts = {
    subject: useLetterText(letter.subject, `letter:${id}:subject`),
    body: useLetterText(letter.body, `letter:${id}:body`),
  };
  const name = firstName(letter.to);
  if (!begun) {
    return (
      <PageFrame tab="follow-up">
        <div class="sec">
          <Line as="div">
            <p class="voice strong">{say('panel.nothing-said')}</p>
          </Line>
        </div>
      </PageFrame>
    );
  }
  const copy = () =>
    actions.copyText(texts.body.text).then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  const mail = () => {
    actions.openMail(letter.address, texts.subject.text, texts.body.text);
    setCopied('mail');
  };
  return (
    <PageFrame
      tab="follow-up"
      foot={
        <div class="bar wrap">
          <Button kind="primary" icon={Copy} onClick={() => void copy()}>
            {say('panel.copy')}
          </Button>
          <Button onClick={mail}>{say('panel.mail-app')}</Button>
          <span class="meta" role="status">
            {copied && say(`panel.sent-${copied}`)}
          </span>
        </div>
      }
    >
      <div class="sec">
        <Line
          as="div"
          margin={
            <span class="mk">
              <Icon of={Mail} />
            </span>
          }
        >
          <p class="voice strong headline">{name === '' ? say('panel.thank-unnamed') : say('panel.thank', { name })}</p>
          <Trail records={records} asking={copied === 'copied' || copied === 'mail'} />
        </Line>
      </div>
      <Leaves letter={letter} records={records} texts={texts} />
      <Stays items={letter.stays} />
    </PageFrame>
  );
}
