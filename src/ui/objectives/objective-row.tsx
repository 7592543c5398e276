import { Check, Plus, RotateCcw, Trash2, X } from 'lucide';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import { noSigns, standingOf } from '../../core/objectives/standing.ts';
import type { Objective } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { useWords, Words } from '../messages.tsx';
import { LaneAfterContext, LaneMenu } from '../parts/lane-menu.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Menu, type MenuItem } from '../parts/menu.tsx';
import { ObjectiveDetails } from './objective-details.tsx';
import { originText } from './objective-words.ts';
import { type FocusOn, type OpenedObjective, partnerOf } from './objectives-shown.ts';
import { StandingView } from './standing-view.tsx';
import { useObjectiveActs } from './use-objective-acts.ts';

/** Month over year; of something far away the year alone. */
function MarginDate({ one }: { one: Objective }) {
  const { formatDay, say } = useWords();
  const { due, horizon } = one;
  if (due === null) return <span class="meta">{say('objectives.undated')}</span>;
  const year = due.slice(0, 4);
  return (
    <span class="margin-date">
      {horizon === 'long' ? (
        <b>
          <Words id="objectives.in-year" values={{ year: <span class="year">{year}</span> }} />
        </b>
      ) : (
        <>
          <b>{formatDay(due, 'month')}</b> <span class="year">{year}</span>
        </>
      )}
    </span>
  );
}

export interface ObjectiveRowProps {
  one: Objective;
  shown: ObjectivesPlace;
  /** Undefined while it is closed. */
  opened: OpenedObjective | undefined;
  focus: FocusOn | null;
  /** "Move up" and "Move down"; null where it stands in no order of the user's. */
  moves: readonly MenuItem[] | null;
  onOpen: (id: Id | null) => void;
  onAddLine: () => void;
  onAskLinkable: () => void;
}

/** One objective: its date in the margin, its words and measure, where it stands; opened, all that can be changed. */
export function ObjectiveRow(props: ObjectiveRowProps) {
  const { one, shown, opened, focus, moves, onOpen, onAddLine, onAskLinkable } = props;
  const words = useWords();
  const { say, today, zone } = words;
  const acts = useObjectiveActs(one);
  const detailsId = useId();
  const title = useRef<HTMLAnchorElement>(null);
  const signs = shown.signs.get(one.id) ?? noSigns;
  const standing = useMemo(() => standingOf(one, signs, { today, zone }), [one, signs, today, zone]);
  const partner = partnerOf(shown, one);
  const next = partner && shown.next.get(partner.id);
  const after = useMemo(() => (next ? { id: next.id, which: 'next' as const } : null), [next?.id]);
  const isOpen = opened !== undefined;
  const over = !shown.signs.has(one.id);
  const items: MenuItem[] = [
    ...(moves ?? []),
    ...(one.state === 'open'
      ? [
          { key: 'line', icon: Plus, label: say('objectives.add-line'), onChoose: onAddLine },
          { key: 'reach', icon: Check, label: say('objectives.reach-today'), onChoose: () => void acts.reach() },
          { key: 'drop', icon: X, label: say('objectives.drop'), onChoose: () => void acts.drop() },
        ]
      : [{ key: 'open', icon: RotateCcw, label: say('objectives.reopen'), onChoose: () => void acts.reopen() }]),
    { key: 'remove', icon: Trash2, label: say('objectives.remove'), onChoose: () => void acts.remove() },
  ];
  return (
    <Line
      class={isOpen ? 'objective-line open' : 'objective-line'}
      margin={<MarginDate one={one} />}
      {...(moves ? { row: one.id, grip: true as const } : {})}
    >
      <div class="objective" data-objective={one.id}>
        <div class="objective-words">
          <h3>
            <a
              class="objective-title"
              ref={title}
              href={isOpen ? '#/plan/objectives' : `#/plan/objectives?open=${one.id}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              dir="auto"
            >
              {one.text}
            </a>
          </h3>
          {one.measure !== '' && (
            <p class="muted">
              <Words id="objectives.measure-is" values={{ text: one.measure }} />
            </p>
          )}
          <LaneAfterContext.Provider value={after}>
            <MetaLine>
              <LaneMenu item={one} text={one.text} onChange={acts.lane} />
              <span>{originText(one, shown, words)}</span>
              {!over && <span>{say('objectives.evidence-lines', { n: signs.evidence })}</span>}
            </MetaLine>
          </LaneAfterContext.Provider>
        </div>
        <div class="objective-standing">
          <StandingView one={one} standing={standing} signs={signs} shown={shown} onAddLine={onAddLine} />
        </div>
        <Menu name={say('objectives.more-for', { text: one.text })} items={items} />
      </div>
      {opened && (
        <ObjectiveDetails
          one={one}
          opened={opened}
          shown={shown}
          focus={focus?.id === one.id ? focus : null}
          id={detailsId}
          onClose={() => {
            title.current?.focus();
            onOpen(null);
          }}
          onAskLinkable={onAskLinkable}
        />
      )}
    </Line>
  );
}
