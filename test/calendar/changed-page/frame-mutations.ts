import { anyOf, type Mutation } from './mutation.ts';
import type { Scene } from './scene.ts';

const keyed = (): Element[] => [...document.querySelectorAll('[role=main] [data-datekey]')];

/** In the schedule, where no label can be read, nothing but the key says the day: a wrong one cannot be noticed. */
const isOnlyDay = ({ view, lang }: Scene) => view === 'agenda' && !lang.startsWith('en');

/** Changes of what stands around the chips. */
export const frameMutations: Readonly<Record<string, Mutation>> = {
  'a date key off': ({ random, scene }) => {
    if (isOnlyDay(scene)) return false;
    const holder = anyOf(random, keyed());
    const key = Number(holder?.getAttribute('data-datekey'));
    holder?.setAttribute('data-datekey', String(key + random.pick([-33, -7, -1, 1, 2, 64, 70_000])));
    return holder !== undefined;
  },
  'all date keys off': ({ random, scene }) => {
    if (isOnlyDay(scene)) return false;
    const by = random.pick([-1, 1, 32]);
    for (const one of keyed()) one.setAttribute('data-datekey', String(Number(one.getAttribute('data-datekey')) + by));
    return keyed().length > 0;
  },
  'all date keys gone': () => {
    const all = keyed();
    for (const one of all) one.removeAttribute('data-datekey');
    return all.length > 0;
  },
  'an attribute around gone': ({ node, random }) => {
    const around: Element[] = [];
    for (let at = node.parentElement; at; at = at.parentElement) around.push(at);
    const holder = anyOf(random, around);
    const name = holder && anyOf(random, holder.getAttributeNames());
    if (!holder || name === undefined) return false;
    holder.removeAttribute(name);
    return true;
  },
  'a layer around gone': ({ node }) => {
    const around = node.parentElement;
    if (!around || around === document.body) return false;
    around.replaceWith(...around.childNodes);
    return true;
  },
  'language unknown': ({ random }) => {
    document.documentElement.setAttribute('lang', random.pick(['', 'de', 'xx-Latn', 'ja', 'en', 'es']));
    return true;
  },
  'view unknown': ({ random }) => {
    const name = random.pick(['data-viewkey', 'data-viewfamily']);
    const value = random.pick(['', 'HORIZON', 'MONTH', 'WEEK', 'AGENDA']);
    if (value === '') document.body.removeAttribute(name);
    else document.body.setAttribute(name, value);
    return true;
  },
  'nobody signed in': () => {
    document.querySelector('header')?.remove();
    return true;
  },
  'no zone': () => {
    const zone = [...document.querySelectorAll('.R2mBBd')].find((one) => one.textContent?.startsWith('GMT'));
    zone?.remove();
    return zone !== undefined;
  },
};
