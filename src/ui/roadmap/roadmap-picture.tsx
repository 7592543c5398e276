import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import type { Roadmap, RoadmapMilestone } from '../../core/roadmap/roadmap.ts';
import { timeScale, type Zoom } from '../../core/roadmap/time-scale.ts';
import { useWords } from '../messages.tsx';
import { Drawing } from './drawing.tsx';
import { MilestoneHead } from './milestone-head.tsx';
import { type NameOf, NeedBlock } from './need-block.tsx';
import type { RoadmapSlots } from './roadmap-slots.ts';
import { stairsOf } from './stairs.ts';
import { useBlockClick } from './use-block-click.ts';
import { useDrawingWidth } from './use-drawing-width.ts';
import { whenWords } from './when-words.ts';

export interface RoadmapPictureProps {
  roadmap: Pick<Roadmap, 'milestones'>;
  /** To be looked at together: nothing to press, nothing about who may see what. */
  readOnly: boolean;
  zoom: Zoom;
  slots?: RoadmapSlots;
  nameOf?: NameOf;
  /** For keys pressed on any block. A block is the button `#milestone-<id>` or `#need-<id>`. */
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Asked for by the id of a milestone or need. */
  onOpen?: (id: Id) => void;
}

const nobody: NameOf = () => null;

function Needs({ of, props }: { of: RoadmapMilestone; props: RoadmapPictureProps }) {
  const { readOnly, slots, nameOf = nobody, onOpen } = props;
  const brief = of.milestone.state === 'reached';
  const end = slots?.end(of) ?? null;
  return (
    <>
      {of.needs.length > 0 && (
        <ul class="rm-needs">
          {of.needs.map((need) => (
            <li key={need.need.id} data-need={need.need.id}>
              {slots?.need(need, of) ?? (
                <NeedBlock
                  need={need}
                  nameOf={nameOf}
                  readOnly={readOnly}
                  brief={brief}
                  onOpen={onOpen ? () => onOpen(need.need.id) : null}
                >
                  {slots?.needTools?.(need, of)}
                </NeedBlock>
              )}
            </li>
          ))}
        </ul>
      )}
      {end}
    </>
  );
}

/**
 * The roadmap as a staircase in time, on a narrow page as a ladder. Lines are drawn, words are laid under their step;
 * the list is the plan, in order, for whoever does not see the drawing.
 */
export function RoadmapPicture(props: RoadmapPictureProps) {
  const { roadmap, readOnly, zoom, slots, onKeyDown, onOpen } = props;
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const { width, fit } = useDrawingWidth(frame, map);
  useBlockClick(frame);
  const { today } = words;
  const shownZoom = fit === null ? zoom : 'all';
  const scale = useMemo(
    () =>
      timeScale(
        roadmap.milestones.map(({ milestone }) => milestone),
        { today, width, zoom: shownZoom },
      ),
    [roadmap.milestones, today, width, shownZoom],
  );
  const stairs = useMemo(() => stairsOf(scale), [scale]);
  const scrolls = scale.width > width && fit === null;
  useLayoutEffect(() => {
    const box = frame.current;
    // Right to left, a box scrolls to below zero.
    if (box && scrolls) box.scrollLeft = Math.max(0, scale.now - 60) * (words.direction === 'rtl' ? -1 : 1);
  }, [scrolls, shownZoom]);
  const ordered = scale.columns.flatMap(({ id, ...place }) => {
    const of = roadmap.milestones.find(({ milestone }) => milestone.id === id);
    return of ? [{ of, ...place }] : [];
  });
  const isFar = (of: RoadmapMilestone) => ordered.length > 1 && ordered.at(-1)?.of === of && of.milestone.day !== null;
  const name = words.say('roadmap.drawing', {
    n: ordered.length,
    steps: words.formatRow(
      ordered.map(({ of }) =>
        words.say('roadmap.drawing-step', {
          when: whenWords(of.milestone, { far: isFar(of) }, words),
          title: of.milestone.title,
        }),
      ),
    ),
  });
  const sizes = {
    '--rm-width': `${scale.width}px`,
    '--rm-fit': fit ?? 1,
    '--rm-columns': ordered.map(({ start, end }) => `${end - start}px`).join(' '),
    '--rm-height': `${stairs.height}px`,
  };
  return (
    <section
      class={`rm${scrolls ? ' scrolls' : ''}${fit === null ? '' : ' paper'}`}
      ref={frame}
      aria-label={words.say('roadmap.region')}
      tabIndex={scrolls ? 0 : undefined}
      onKeyDown={onKeyDown}
      style={sizes}
    >
      <div class="rm-map" ref={map}>
        <Drawing scale={scale} stairs={stairs} name={name} />
        <ol class="rm-columns">
          {ordered.map(({ of, phase, reached, start, words: from }, at) => (
            <li
              key={of.milestone.id}
              class={`rm-column ${phase}${reached ? ' reached' : ''}`}
              data-milestone={of.milestone.id}
              style={{ '--rm-tread': `${stairs.treads[at] ?? 0}px`, '--rm-lead': `${from - start}px` }}
            >
              {slots?.milestone(of) ?? (
                <MilestoneHead
                  of={of}
                  far={isFar(of)}
                  readOnly={readOnly}
                  onOpen={onOpen ? () => onOpen(of.milestone.id) : null}
                >
                  {slots?.headTools?.(of)}
                </MilestoneHead>
              )}
              <Needs of={of} props={props} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
