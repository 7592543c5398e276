/** The page: a margin that says what kind and when, one vertical line, and the words beside it. */
import { type ComponentChildren, toChildArray } from 'preact';
import { useId } from 'preact/hooks';
import type { DragOrder } from './use-drag-order.ts';

type Children = { children?: ComponentChildren };

/**
 * The ground with the vertical line. Everything that has a margin stands in one. It stands inside a scrolling box and is
 * not the box itself, or its line would end with the first screenful.
 */
export function Leaf({
  as: Tag = 'div',
  class: name = '',
  children,
}: Children & { as?: 'div' | 'main' | 'header' | 'ol'; class?: string }) {
  return <Tag class={`leaf ${name}`}>{children}</Tag>;
}

/** A line of the page: `margin` holds a mark, a number or a date. */
export function Line({
  as: Tag = 'li',
  margin,
  class: name = '',
  children,
  title,
  row,
  grip,
}: Children & {
  as?: 'li' | 'div';
  margin?: ComponentChildren;
  class?: string;
  title?: string;
  /** Names the line where lines can be dragged, see use-drag-order.ts. */
  row?: string;
  /** It is dragged by its margin alone, so that the text beside it can still be selected. */
  grip?: true;
}) {
  return (
    <Tag class={`ln ${name}`} title={title} data-row={row}>
      <div class="m" data-grip={grip}>
        {margin}
      </div>
      <div class="b">{children}</div>
    </Tag>
  );
}

/** A list of `Line`s. */
export function Lines({
  ordered = false,
  tight = false,
  drag,
  children,
}: Children & { ordered?: boolean; tight?: boolean; drag?: DragOrder }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag class={tight ? 'lines tight' : 'lines'} ref={drag?.ref ?? null}>
      {children}
    </Tag>
  );
}

/** A part of the page with its heading; `count` stands at the end of the heading's line. */
export function Section({
  title,
  count,
  margin,
  class: name = '',
  children,
}: Children & { title: ComponentChildren; count?: ComponentChildren; margin?: ComponentChildren; class?: string }) {
  const id = useId();
  return (
    <section class={`sec ${name}`} aria-labelledby={id}>
      <Line as="div" margin={margin} class="hd">
        <h2 id={id}>{title}</h2>
        {count !== undefined && count !== null && <span class="n">{count}</span>}
      </Line>
      {children}
    </section>
  );
}

/** Dates, owners and states under a line, with dots between them. It wraps after a dot. */
export function MetaLine({ children }: Children) {
  const parts = toChildArray(children);
  if (parts.length === 0) return null;
  return (
    <div class="meta-line">
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </div>
  );
}
