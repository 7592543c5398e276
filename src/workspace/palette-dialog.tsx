import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { parseCapture } from '../core/capture.ts';
import { instantAt } from '../core/day.ts';
import type { LineReader } from '../core/line-reader.ts';
import { firstName } from '../core/names.ts';
import { readQuery } from '../core/search/query.ts';
import type { SearchLine } from '../core/search/search-line.ts';
import meetWords from '../locales/en/meet.json';
import paletteWords from '../locales/en/palette.json';
import searchWords from '../locales/en/search.json';
import { loadLastAndNext } from '../store/last-and-next.ts';
import { loadSearchFrame } from '../store/search-frame.ts';
import { useActions } from '../ui/actions.ts';
import { MoreWords, useWords } from '../ui/messages.tsx';
import { commandsOf } from '../ui/palette/commands.ts';
import { PaletteView } from '../ui/palette/palette-view.tsx';
import type { Writing } from '../ui/palette/writing.ts';
import { WritingRow } from '../ui/palette/writing-row.tsx';
import { useAct } from '../ui/parts/undo-bar.tsx';
import { RailContext } from '../ui/workspace/rail.tsx';
import { useLive } from '../wiring/use-live.ts';
import { useSearch } from './use-search.ts';

async function loadAround(now: number) {
  const [around, frame] = await Promise.all([loadLastAndNext(now), loadSearchFrame(now)]);
  return { ...around, frame };
}

/** Searches only while there is something to look for: its thread reads all there is. */
function Search({ text, onFound }: { text: string; onFound: (lines: readonly SearchLine[]) => void }) {
  const { today, zone } = useWords();
  const starts = { year: instantAt(`${today.slice(0, 4)}-01-01`, 0, zone), recent: 0 };
  const { answer } = useSearch(text, { person: null, time: 'ever' }, starts);
  const lines = useMemo(() => answer?.groups.flatMap((group) => group.lines) ?? [], [answer]);
  useEffect(() => onFound(lines), [lines, onFound]);
  return null;
}

function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { say, now, today, locale } = words;
  const actions = useActions();
  const act = useAct();
  const rail = useContext(RailContext);
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly SearchLine[]>([]);
  const [reader, setReader] = useState<LineReader | null>(null);
  const live = useLive(
    useCallback(() => loadAround(now), []),
    ['meetings', 'series', 'people'],
  );
  const around = live.state === 'ready' ? live.value : null;
  const people = rail?.people ?? [];
  const next = around?.next ?? null;
  const commands = useMemo(
    () =>
      commandsOf(
        {
          people,
          last: around?.last ?? null,
          next: next && { meetingId: next.meeting.id, personId: next.person?.id ?? null },
        },
        words,
      ),
    [people, around, words],
  );
  const names = useMemo(
    () => new Map(around?.frame.people.map(({ id, name }) => [id, firstName(name)]) ?? []),
    [around],
  );
  const named = people.map(({ id, name }) => ({ id, name }));
  const capture = parseCapture(text, {
    today,
    findDay: reader?.findDay ?? (() => null),
    findPerson: reader?.names?.(named),
  });
  const writing: Writing | null =
    next && capture && text.trim() !== ''
      ? {
          capture,
          meetingId: next.meeting.id,
          marked: readQuery(text).mark !== null,
          row: <WritingRow capture={capture} meeting={next.meeting} person={next.person} />,
        }
      : null;
  const type = (typed: string) => {
    setText(typed);
    if (reader === null && typed !== '') {
      void import('../core/line-reader.ts').then(({ loadLineReader }) => loadLineReader(locale)).then(setReader);
    }
  };
  const searched = text.trim().length > 1;
  return (
    <>
      {searched && <Search text={text} onFound={setHits} />}
      <PaletteView
        commands={commands}
        hits={searched ? hits : []}
        people={names}
        text={text}
        onType={type}
        writing={writing}
        onGo={(href) => {
          onClose();
          location.hash = href;
        }}
        onWrite={async () => {
          if (!writing) return false;
          const { capture: kept, meetingId } = writing;
          const done = await act(
            () => actions.capture(kept, 'private', { meetingId, topicId: null }),
            say('palette.kept', { text: kept.text }),
          );
          if (done) onClose();
          return done;
        }}
        onClose={onClose}
      />
    </>
  );
}

/** The palette with everything it finds. Loaded when somebody first asks for it. */
export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const catalogue = useMemo(() => ({ ...searchWords, ...meetWords, ...paletteWords }), []);
  return (
    <MoreWords catalogue={catalogue}>
      <Palette onClose={onClose} />
    </MoreWords>
  );
}
