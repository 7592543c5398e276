/** What a new release, a slow network, another language or a node used again may do to a page. */

import type { Random } from '../../replica/random.ts';
import type { Scene } from './scene.ts';

export interface Target {
  readonly scene: Scene;
  readonly random: Random;
  /** The chip to change; the details of the bubble for those that begin with `bubble`. */
  readonly node: Element;
  /** All chips, this one among them. */
  readonly chips: readonly Element[];
}

/** False where there was nothing to change. */
export type Mutation = (target: Target) => boolean;

export const hostileTexts = [
  '<img src=x onerror="alert(1)"><b>1:1</b>',
  '\u202EariM / anaD\u202C\u2066',
  ', Accepted, No location, June 9, 2026',
  'All day',
  '   ',
  '🧭 1️⃣:1️⃣',
  'x'.repeat(100_000),
] as const;

/** One of a list, or nothing of an empty one. */
export const anyOf = <T>(random: Random, list: readonly T[]): T | undefined => list[random.between(0, list.length - 1)];
/** A node and all below it. */
export const within = (node: Element) => [node, ...node.querySelectorAll('*')];
export const idOf = (node: Element) => node.getAttribute('data-eventid') ?? '';

/** False for a node that is not there. */
export function setText(node: Element | null, text: string): boolean {
  if (!node) return false;
  node.textContent = text;
  return true;
}

/** Takes any attribute of the node or of one below it away. */
export function dropAttribute(node: Element, random: Random): boolean {
  const holder = anyOf(random, within(node));
  const name = holder && anyOf(random, holder.getAttributeNames());
  if (!holder || name === undefined) return false;
  holder.removeAttribute(name);
  return true;
}

/** Takes any node below away, with all in it. */
export function dropChild(node: Element, random: Random): boolean {
  const gone = anyOf(random, [...node.querySelectorAll('*')]);
  gone?.remove();
  return gone !== undefined;
}

/** Puts what is in a node below in that node's place. */
export function unwrap(node: Element, random: Random): boolean {
  const gone = anyOf(random, [...node.querySelectorAll('*')]);
  gone?.replaceWith(...gone.childNodes);
  return gone !== undefined;
}
