import { Repeat } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Format, formatSoFar } from '../../core/format.ts';
import { stampTime } from '../../core/hybrid-clock.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { FormatForm } from './format-form.tsx';
import { formatWords } from './format-words.ts';

const nothingAgreed: Format = { everyWeeks: null, minutes: null, sharedAgenda: false, words: '' };

/** True where the format was agreed before this meeting began. */
function isAsBefore({ series, meeting }: MeetingRecords): boolean {
  const stamp = series.stamps['format'];
  return stamp !== undefined && meeting.start !== null && stampTime(stamp) < meeting.start;
}

/** The format of later talks: as before, as it has been so far, or agreed anew. */
export function FormatSection({ records }: { records: MeetingRecords }) {
  const words = useWords();
  const { say, zone } = words;
  const act = useAct();
  const tellDone = useTellDone();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!open && back.current) line.current?.querySelector('button')?.focus();
    back.current = false;
  }, [open]);
  const { id, format } = records.series;
  const soFar = format === null ? formatSoFar(records, zone) : null;
  const shown = format ?? soFar ?? nothingAgreed;
  // Each change builds on the one before, which may not have come back from the store yet.
  const wanted = useRef<Format | null>(null);
  const underway = useRef(0);
  useEffect(() => {
    if (underway.current === 0) wanted.current = null;
  }, [format]);
  const keep = async (edit: Partial<Format>) => {
    const next = { ...(wanted.current ?? shown), ...edit };
    wanted.current = next;
    underway.current += 1;
    try {
      return await actions.setFormat(id, next);
    } catch (thrown) {
      wanted.current = null;
      throw thrown;
    } finally {
      underway.current -= 1;
    }
  };
  const set = (edit: Partial<Format>) => {
    const told = formatWords({ ...(wanted.current ?? shown), ...edit }, words);
    return act(() => keep(edit), told === '' ? say('agenda.format-none-told') : told);
  };
  const text = formatWords(shown, words);
  return (
    <Section title={say('agenda.format')}>
      <Lines>
        <Line
          margin={
            <span class="mk">
              <Icon of={Repeat} />
            </span>
          }
        >
          <div ref={line}>
            {!open && (
              <>
                <div>{text === '' ? say('agenda.format-none') : text}</div>
                {shown.words !== '' && (
                  <p class="voice" dir="auto">
                    {shown.words}
                  </p>
                )}
                {format !== null ? (
                  <MetaLine>
                    {isAsBefore(records) && say('agenda.as-before')}
                    <TextButton onClick={() => setOpen(true)}>
                      {say('agenda.format-change')}
                      <Of what={say('agenda.format')} />
                    </TextButton>
                  </MetaLine>
                ) : (
                  <>
                    {soFar && <MetaLine>{say('agenda.so-far')}</MetaLine>}
                    <div class="row wrap outcomes">
                      {soFar && (
                        <Button small onClick={() => void set(soFar)}>
                          {say('agenda.keep-so')}
                        </Button>
                      )}
                      <Button small onClick={() => setOpen(true)}>
                        {say(soFar ? 'agenda.agree-anew' : 'agenda.agree')}
                      </Button>
                    </div>
                  </>
                )}
              </>
            )}
            {open && (
              <FormatForm
                seriesId={id}
                format={shown}
                onChange={(edit) => void set(edit)}
                onWords={async (own) => tellDone(say('agenda.format-words-told'), await keep({ words: own }))}
                onDone={() => {
                  back.current = true;
                  setOpen(false);
                }}
              />
            )}
          </div>
        </Line>
      </Lines>
    </Section>
  );
}
