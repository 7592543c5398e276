import { Copy, FileDown, Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Brief } from '../../core/brief.ts';
import { briefMarkdown } from '../../core/brief-markdown.ts';
import { type BriefSheet, sheetOf } from '../../core/brief-sheet.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Meeting } from '../../core/meetings.ts';
import type { Relationship } from '../../core/people.ts';
import type { Objective } from '../../core/plan.ts';
import { startDay } from '../../core/stage.ts';
import type { Timing } from '../../core/timing.ts';
import { useActions } from '../actions.ts';
import { useWords, type WordsOfView } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Leaf, Line } from '../parts/line.tsx';
import { Tick } from '../parts/tick.tsx';
import { sentenceCase } from '../popup/when.ts';
import { TimingSection } from '../timing/timing-section.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { Part, Ready } from './sheet-part.tsx';

export interface BriefPageShown {
  readonly records: MeetingRecords;
  readonly brief: Brief;
  /** Null where nothing is known, and once it has begun. */
  readonly timing: Timing | null;
  /** Open ones agreed with the other one. */
  readonly objectives: readonly Objective[];
}

/** "Your manager · Wednesday 25 November, 14:00 to 14:30" */
function aboutOf(relationship: Relationship | null, meeting: Meeting, words: WordsOfView): string {
  const { say, formatTime, zone } = words;
  const date = words.formatDay(startDay(meeting, zone), 'long');
  const from = meeting.start === null ? null : formatTime(meeting.start);
  const to = meeting.end === null ? null : formatTime(meeting.end);
  const when =
    from === null ? date : to === null ? say('popup.when-open', { date, from }) : say('popup.when', { date, from, to });
  const who = relationship ? [say(`popup.is-${relationship}`)] : [];
  return sentenceCase(words.formatDots([...who, meeting.cancelled ? say('popup.was', { when }) : when]), words.locale);
}

/** A name for the file, from the day and the person, of letters that every system takes. */
export function fileName(name: string, day: string, word: string): string {
  const letters = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${[day, word, letters].filter((part) => part !== '').join('-')}.md`;
}

type Told = 'copied' | 'refused' | 'saved' | null;

function Buttons({ markdown, file, onTold }: { markdown: string; file: string; onTold: (told: Told) => void }) {
  const { say } = useWords();
  const actions = useActions();
  const copy = () =>
    actions.copyText(markdown).then(
      () => onTold('copied'),
      () => onTold('refused'),
    );
  const save = () => {
    actions.saveText(file, markdown);
    onTold('saved');
  };
  return (
    <div class="row wrap sheet-buttons">
      <Button kind="primary" icon={Printer} onClick={() => print()}>
        {say('sheet.print')}
      </Button>
      <Button icon={Copy} onClick={() => void copy()}>
        {say('sheet.copy')}
      </Button>
      <Button icon={FileDown} onClick={save}>
        {say('sheet.save')}
      </Button>
    </div>
  );
}

function Foot({ sheet, told }: { sheet: BriefSheet; told: Told }) {
  const { say } = useWords();
  return (
    <p class="meta sheet-foot">
      {say(sheet.ready ? 'sheet.for-you' : 'sheet.only-shared-told')}{' '}
      {sheet.stays > 0 && say('sheet.stays', { n: sheet.stays })}
      <span role="status" class="sheet-told">
        {told === 'saved' ? say('sheet.saved') : told && say(`copy.${told}`)}
      </span>
    </p>
  );
}

/** The brief as a page that prints well, and as Markdown. It is the user's own, and says so. */
export function BriefPageView({ shown: { records, brief, timing, objectives } }: { shown: BriefPageShown }) {
  const words = useWords();
  const { say, now, zone } = words;
  const [onlyShared, setOnlyShared] = useState(false);
  const [told, setTold] = useState<Told>(null);
  const sheet = sheetOf(records, brief, now, zone, onlyShared, objectives);
  const about = aboutOf(sheet.relationship, records.meeting, words);
  const facts = onlyShared ? null : timing;
  const markdown = briefMarkdown(sheet, {
    say: words.sayAny,
    about,
    formatDate: (day) => words.formatDay(day, 'date'),
    formatRow: words.formatRow,
    timing: facts ? [...facts.facts, ...facts.slots].map(({ message }) => message) : [],
  });
  const file = fileName(sheet.name, startDay(records.meeting, zone), say('sheet.file'));
  return (
    <WorkspaceFrame
      view="brief"
      title={sheet.name === '' ? say('popup.untitled') : sheet.name}
      about={about}
      personId={records.person?.id ?? null}
      buttons={<Buttons markdown={markdown} file={file} onTold={setTold} />}
    >
      <Leaf class="sheet">
        <section class="sec sheet-choice">
          <Line as="div">
            <Tick
              checked={onlyShared}
              onChange={(checked) => {
                setOnlyShared(checked);
                setTold(null);
              }}
            >
              {say('sheet.only-shared')}
            </Tick>
          </Line>
        </section>
        {sheet.ready && <Ready ready={sheet.ready} />}
        {sheet.parts.map((part) => (
          <Part key={part.part} part={part} sheet={sheet} />
        ))}
        {onlyShared && sheet.parts.length === 0 && <Nothing>{say('sheet.nothing')}</Nothing>}
        {facts && <TimingSection timing={facts} full />}
        <section class="sec">
          <Line as="div">
            <Foot sheet={sheet} told={told} />
          </Line>
        </section>
      </Leaf>
    </WorkspaceFrame>
  );
}

const Nothing = ({ children }: { children: ComponentChildren }) => (
  <section class="sec">
    <Line as="div">
      <p class="muted">{children}</p>
    </Line>
  </section>
);
