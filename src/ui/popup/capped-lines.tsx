import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';

const most = 3;

export interface CappedSectionProps<T> {
  title: string;
  /** How many there are, in words. */
  count: string;
  /** What was loaded, the most important first. */
  items: readonly T[];
  /** How many there are in all. */
  total: number;
  meetingId: Id;
  line: (item: T, index: number) => ComponentChildren;
  ordered?: boolean;
  tight?: boolean;
}

/**
 * A section of three lines. "n more" in its head, where it takes no room of its own, shows the others in place; what was
 * not loaded is in the side panel.
 */
export function CappedSection<T>(props: CappedSectionProps<T>) {
  const { title, count, items, total, meetingId, line, ordered = false, tight = false } = props;
  const say = useSay();
  const actions = useActions();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const shown = all ? items : items.slice(0, most);
  const hidden = total - shown.length;

  useEffect(() => {
    // The button that was pressed is gone or means something else now: go on reading at the first new line.
    const next = list.current?.querySelectorAll<HTMLElement>('.lines > .ln')[most];
    if (!all || !next) return;
    next.tabIndex = -1;
    next.focus();
  }, [all]);

  const inPlace = !all && items.length > most;
  const more = inPlace && (
    <>
      <span aria-hidden="true"> · </span>
      <TextButton aria-expanded={false} onClick={() => setAll(true)}>
        {say('popup.more', { n: hidden })}
      </TextButton>
    </>
  );
  return (
    <Section
      title={title}
      count={
        <>
          {count}
          {more}
        </>
      }
    >
      <div ref={list}>
        <Lines ordered={ordered} tight={tight}>
          {shown.map(line)}
        </Lines>
        {hidden > 0 && !inPlace && (
          <Line as="div" class="more">
            <TextButton onClick={() => actions.openPanel(meetingId)}>
              {say('popup.more-in-panel', { n: hidden })}
            </TextButton>
          </Line>
        )}
      </div>
    </Section>
  );
}
