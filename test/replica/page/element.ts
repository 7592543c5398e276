import { createElement, type IconNode } from 'lucide';

export type Attributes = Record<string, string | number | boolean | undefined>;
export type Child = Node | string | null;

/** An element with attributes (`true` is an empty attribute, `false` and `undefined` none) and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  fill(element, ...children);
  return element;
}

/** Writes the attributes that differ; removes those that are `false` or `undefined`. */
export function setAttributes(element: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
}

/** Replaces all children. */
export function fill(element: HTMLElement, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== null));
}

/** A drawn icon, hidden from assistive technology. */
export function icon(node: IconNode, size = 20): SVGElement {
  return createElement(node, { width: size, height: size, 'stroke-width': 1.75, 'aria-hidden': 'true' });
}
