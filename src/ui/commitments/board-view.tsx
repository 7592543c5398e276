import { CalendarPlus, Plus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { boardOf } from '../../core/board.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { Segments } from '../parts/segments.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import type { BoardShown, BoardState, RowDetails } from './board-shown.ts';
import { type BoardFilter, BoardSide } from './board-side.tsx';
import { headlineText } from './commitment-words.ts';
import { DueFile, type SaveDueFile } from './due-file.tsx';
import { NewCommitment } from './new-commitment.tsx';
import type { Dragged } from './use-board-drag.ts';

export interface BoardViewProps {
  state: BoardState;
  opened: { readonly id: Id; readonly details: RowDetails | null } | null;
  onOpen: (id: Id | null) => void;
  /** Reads delivered ones of one more year. */
  onEarlier: () => void;
  saveDueFile: SaveDueFile;
  onRetry?: () => void;
}

const filters = ['open', 'delivered', 'all'] as const;

function Board({
  shown,
  filter,
  opened,
  onOpen,
  onEarlier,
}: { shown: BoardShown; filter: BoardFilter } & BoardViewProps) {
  const { say, today } = useWords();
  const { mine, theirs } = useMemo(() => boardOf([...shown.open, ...shown.delivered], today), [shown, today]);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const inSight = [mine, theirs].flatMap(({ groups }) =>
    groups.flatMap(({ group, items }) => (filter === 'delivered' && group !== 'delivered' ? [] : items)),
  );
  const current = inSight.find(({ id }) => id === chosen)?.id ?? inSight[0]?.id ?? null;
  const shared = {
    shown,
    filter,
    opened,
    onOpen,
    current,
    onCurrent: setChosen,
    dragged,
    onDrag: setDragged,
    onEarlier: shown.earlier ? onEarlier : null,
  };
  return (
    <>
      <div class="spread">
        <BoardSide side={mine} title={say('commitments.you-owe')} {...shared} />
        <BoardSide side={theirs} title={say('commitments.owed')} {...shared} />
      </div>
      {inSight.length > 0 && <p class="meta board-keys keyboard-only">{say('commitments.keys')}</p>}
    </>
  );
}

/** All promises, the user's and those of others, on two pages side by side. */
export function BoardView(props: BoardViewProps) {
  const words = useWords();
  const { say } = words;
  const { state, onRetry } = props;
  const [filter, setFilter] = useState<BoardFilter>('open');
  const [tool, setTool] = useState<'new' | 'file' | null>(null);
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const headline = useMemo(() => (shown ? headlineText(shown, words) : ''), [shown, words]);
  const toggle = (which: 'new' | 'file') => setTool(tool === which ? null : which);
  return (
    <WorkspaceFrame
      view="commitments"
      title={say('commitments.title')}
      {...(headline === '' ? {} : { about: headline })}
      buttons={
        shown && (
          <div class="board-tools">
            <Button kind="quiet" icon={Plus} aria-expanded={tool === 'new'} onClick={() => toggle('new')}>
              {say('commitments.new')}
            </Button>
            <Button kind="quiet" icon={CalendarPlus} aria-expanded={tool === 'file'} onClick={() => toggle('file')}>
              {say('commitments.file')}
            </Button>
            <Segments
              legend={say('commitments.filter')}
              options={filters.map((value) => ({ value, label: say(`commitments.filter-${value}`) }))}
              value={filter}
              onChoose={setFilter}
            />
          </div>
        )
      }
    >
      {shown && tool === 'new' && (
        <NewCommitment people={shown.people} settings={shown.settings} onDone={() => setTool(null)} />
      )}
      {shown && tool === 'file' && <DueFile shown={shown} save={props.saveDueFile} onDone={() => setTool(null)} />}
      {shown ? (
        <Board {...props} shown={shown} filter={filter} />
      ) : (
        typeof state === 'object' &&
        'failure' in state && (
          <FailureNotice failure={state.failure} what={say('commitments.failed')} {...(onRetry ? { onRetry } : {})} />
        )
      )}
    </WorkspaceFrame>
  );
}
