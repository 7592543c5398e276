import type { ComponentChildren } from 'preact';
import type { Id } from '../../core/record.ts';
import type { RoadmapNeed } from '../../core/roadmap/roadmap.ts';
import { useSay } from '../messages.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { NeedSign } from './need-sign.tsx';
import { WayLines } from './way-lines.tsx';

/** The first name of somebody, or null where nobody has this id. */
export type NameOf = (personId: Id | null) => string | null;

/** The words that can be opened: a button where they can, and the place that an address or a key leads to. */
export function OpenWords(props: { id: string; onOpen: (() => void) | null; children: ComponentChildren }) {
  const { id, onOpen, children } = props;
  return onOpen ? (
    <button type="button" id={id} class="rm-open" dir="auto" onClick={onOpen}>
      {children}
    </button>
  ) : (
    <span id={id} dir="auto">
      {children}
    </span>
  );
}

function GapLines({ need, nameOf }: { need: RoadmapNeed; nameOf: NameOf }) {
  const say = useSay();
  const [question] = need.questions;
  const [search] = need.commitments;
  const name = question ? nameOf(question.personId) : null;
  return (
    <p class="meta">
      {say('roadmap.none-found')}
      {question && ' '}
      {question && (name === null ? say('roadmap.became-question') : say('roadmap.became-question-for', { name }))}
      {search && ' '}
      {search && (search.due === null ? say('roadmap.finding') : say('roadmap.finding-by', { day: search.due }))}
    </p>
  );
}

export interface NeedBlockProps {
  need: RoadmapNeed;
  nameOf: NameOf;
  /** Nothing about who may see it, for a plan that is shown. */
  readOnly: boolean;
  /** Only what it was, under a milestone that is reached. */
  brief?: boolean;
  onOpen: (() => void) | null;
  /** Stands below the lines. */
  children?: ComponentChildren;
}

/** A need with its sign: the ways here and what is gained by each, or a gap that looks like one. */
export function NeedBlock({ need: of, nameOf, readOnly, brief = false, onOpen, children }: NeedBlockProps) {
  const { need, state } = of;
  const ways = of.ways.filter(({ opportunity }) => opportunity.state !== 'gone');
  return (
    <div class={`rm-need ${brief ? 'brief' : state}`}>
      <p class="rm-need-head">
        <NeedSign state={state} />
        <b>
          <OpenWords id={`need-${need.id}`} onOpen={onOpen}>
            {need.text}
          </OpenWords>
        </b>
      </p>
      {!brief && (
        <div class="rm-need-lines">
          {ways.map((way) => (
            <WayLines key={way.opportunity.id} way={way} />
          ))}
          {state === 'gap' && <GapLines need={of} nameOf={nameOf} />}
          {!readOnly && need.lane !== 'shared' && <LaneTag lane={need.lane} />}
          {children}
        </div>
      )}
    </div>
  );
}
