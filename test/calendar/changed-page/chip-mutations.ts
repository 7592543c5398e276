import { labelOf } from '../../replica/page/label.ts';
import type { Lang } from '../../replica/scenario.ts';
import {
  anyOf,
  dropAttribute,
  dropChild,
  hostileTexts,
  idOf,
  type Mutation,
  setText,
  type Target,
  unwrap,
  within,
} from './mutation.ts';

/** Where the label of a chip stands. */
function labelHolder(chip: Element): { get(): string; set(text: string): void } | null {
  const named = within(chip).find((one) => one.hasAttribute('aria-label'));
  if (named)
    return { get: () => named.getAttribute('aria-label') ?? '', set: (text) => named.setAttribute('aria-label', text) };
  const hidden = chip.querySelector('.XuJrye');
  if (!hidden) return null;
  return {
    get: () => hidden.textContent ?? '',
    set: (text) => {
      hidden.textContent = text;
    },
  };
}

const titleHolder = (chip: Element) => chip.querySelector('.I0UMhf, .WBi6vc, .bmCKAb');

function setLabel(chip: Element, text: string | undefined): boolean {
  const holder = labelHolder(chip);
  if (!holder || text === undefined || text === holder.get()) return false;
  holder.set(text);
  return true;
}

function otherChip({ node, chips, random }: Target): Element | undefined {
  return anyOf(
    random,
    chips.filter((chip) => idOf(chip) !== idOf(node)),
  );
}

/** Changes of one chip. */
export const chipMutations: Readonly<Record<string, Mutation>> = {
  'attribute gone': ({ node, random }) => dropAttribute(node, random),
  'classes renamed': ({ node }) => {
    for (const one of within(node)) one.setAttribute('class', 'q7');
    return true;
  },
  'another id': (target) => {
    const other = otherChip(target);
    if (other) target.node.setAttribute('data-eventid', idOf(other));
    return other !== undefined;
  },
  'an id that is none': ({ node }) => {
    node.setAttribute('data-eventid', '%%odd');
    return true;
  },
  'used again for another event': (target) => {
    const other = otherChip(target);
    if (!other) return false;
    for (const name of target.node.getAttributeNames()) target.node.removeAttribute(name);
    for (const { name, value } of other.attributes) target.node.setAttribute(name, value);
    target.node.replaceChildren(...[...other.childNodes].map((child) => child.cloneNode(true)));
    return true;
  },
  'the label of another event': (target) => {
    const other = otherChip(target);
    return setLabel(target.node, other && labelHolder(other)?.get());
  },
  'the label in another language': ({ node, scene, random }) => {
    const event = scene.events.get(idOf(node));
    const lang: Lang = random.pick(['en', 'ja', 'it', 'es', 'de', 'fr']);
    return event !== undefined && setLabel(node, labelOf(event, { ...scene.scenario, lang }));
  },
  'the label cut short': ({ node, random }) => {
    const text = labelHolder(node)?.get() ?? '';
    return setLabel(node, text.slice(0, random.between(0, Math.max(0, text.length - 1))));
  },
  'the label hostile': ({ node, random }) => setLabel(node, anyOf(random, hostileTexts)),
  'the title hostile': ({ node, random }) => setText(titleHolder(node), anyOf(random, hostileTexts) ?? ''),
  'the title cut short': ({ node, random, scene }) => {
    // Without a grammar nobody can tell where in a label a title ends.
    if (scene.lang === 'de') return false;
    const title = titleHolder(node)?.textContent ?? '';
    return title.length > 1 && setText(titleHolder(node), title.slice(0, random.between(1, title.length - 1)));
  },
  'the title of another event': (target) => {
    const other = otherChip(target);
    const title = other && titleHolder(other)?.textContent;
    return title ? setText(titleHolder(target.node), title) : false;
  },
  'half of it': ({ node, random }) => dropChild(node, random),
  'a layer less': ({ node, random }) => unwrap(node, random),
  emptied: ({ node }) => {
    node.replaceChildren();
    return true;
  },
  twice: (target) => {
    const place = otherChip(target)?.parentElement ?? target.node.parentElement;
    place?.append(target.node.cloneNode(true));
    return place !== null;
  },
  elsewhere: (target) => {
    // Where no label can be read, the place alone says the day, and a wrong one cannot be noticed.
    if (!target.scene.lang.startsWith('en')) return false;
    const place = anyOf(target.random, [otherChip(target)?.parentElement, document.body]) ?? document.body;
    place.append(target.node);
    return true;
  },
  gone: ({ node }) => {
    node.remove();
    return true;
  },
};
