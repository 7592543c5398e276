// @vitest-environment happy-dom
/**
 * Single changes of a page that once led to a false claim, or might, reduced from runs of changed-page-claims.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { Lang, ViewName } from '../replica/scenario.ts';
import { type FalseClaim, falseClaims } from './changed-page/false-claims.ts';
import { idOf } from './changed-page/mutation.ts';
import { readAround } from './changed-page/read.ts';
import { drawScene } from './changed-page/scene.ts';

interface Change {
  readonly view?: ViewName;
  readonly lang?: Lang;
  /** Title of the event whose chip is changed. */
  readonly of?: string;
  /** Title of the event whose details are open. */
  readonly open?: string;
  change(chip: Element, chipOf: (title: string) => Element): void;
}

/** Draws the page, changes it, and gives each wrong thing that is then said, once. */
function claimsAfter({ view = 'week', lang = 'en', of = 'Lane review', open, change }: Change): FalseClaim[] {
  const scene = drawScene(view, lang, open ?? null);
  const chipOf = (title: string): Element => {
    const ids = [...scene.events].flatMap(([id, event]) => (event.title === title ? id : []));
    const chip = [...document.querySelectorAll('[role=main] [data-eventid]')].find((one) => ids.includes(idOf(one)));
    if (!chip) throw new Error(`no chip of ${title}`);
    return chip;
  };
  const { facts } = readAround(() => change(chipOf(of), chipOf));
  const claims = facts.flatMap((one) => falseClaims(one, scene));
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

const setText = (chip: Element, part: string, text: string) => {
  const holder = chip.querySelector(part);
  if (!holder) throw new Error(`no ${part}`);
  holder.textContent = text;
};

const columns = () => [...document.querySelectorAll('[role=main] [data-datekey]')];

const changes: Readonly<Record<string, Change>> = {
  'the label of another meeting on a chip': {
    change: (chip, chipOf) =>
      setText(chip, '.XuJrye', chipOf('Planning round').querySelector('.XuJrye')?.textContent ?? ''),
  },
  'a chip moved into the column of another day': {
    change: (chip, chipOf) => chipOf('Tide tables').parentElement?.append(chip),
  },
  'a chip used again for another event, with all that is its own': {
    change: (chip, chipOf) => chip.replaceWith(chipOf('Tide tables').cloneNode(true)),
  },
  'no class as it was': {
    change: () => {
      for (const one of document.querySelectorAll('[class]')) one.setAttribute('class', 'q7');
    },
  },
  'a hostile text in the place of the title, which the label denies': {
    change: (chip) => setText(chip, '.I0UMhf', '<b>1:1</b>'),
  },
  'the title of a one-on-one on the chip of a round, whose label names the round': {
    change: (chip) => setText(chip, '.I0UMhf', 'Dana / Mira'),
  },
  'half a title, while the label holds the whole': {
    change: (chip) => setText(chip, '.I0UMhf', 'Lane'),
  },
  'a row of the schedule without its title': {
    view: 'agenda',
    change: (chip) => chip.querySelector('.Kcb3Ld')?.remove(),
  },
  'another id on the chip, while its log and its handle keep the old one': {
    change: (chip, chipOf) => chip.setAttribute('data-eventid', idOf(chipOf('Tide tables'))),
  },
  'the id of a block of time on the chip of a one-on-one': {
    of: 'Tomás <> Mira 1:1',
    view: 'search',
    change: (chip, chipOf) => chip.setAttribute('data-eventid', idOf(chipOf('Tide tables'))),
  },
  'a month in another language whose body has lost its view key': {
    view: 'month',
    lang: 'de',
    change: () => document.body.removeAttribute('data-viewkey'),
  },
  'nothing at all, in custom weeks in another language': {
    view: 'customweek',
    lang: 'de',
    change: () => undefined,
  },
  'date keys a month off, against the range that the view states': {
    lang: 'de',
    change: () => {
      for (const one of columns())
        one.setAttribute('data-datekey', String(Number(one.getAttribute('data-datekey')) + 32));
    },
  },
  'the key of one column that is that of the next': {
    lang: 'de',
    change: (chip) => {
      const column = chip.closest('[data-datekey]');
      column?.setAttribute('data-datekey', String(Number(column.getAttribute('data-datekey')) + 1));
    },
  },
  'the label of an all-day event of three days without its days': {
    of: 'Boat fair',
    change: (chip) => setText(chip, '.XuJrye', 'All day, Boat fair, Calendar: Winter peak'),
  },
  'nothing at all, in Spanish, where no range of days is known': {
    lang: 'es',
    change: () => undefined,
  },
  'the label of a working location on a meeting': {
    change: (chip) => setText(chip, '.XuJrye', 'Working location: Depot, Mira Valtonen, June 2, 2026'),
  },
  'the first half of a night gone, in another language': {
    lang: 'de',
    of: 'Night watch',
    change: (chip) => chip.remove(),
  },
  'a second chip of the same id in the column of the day before, in another language': {
    lang: 'de',
    of: 'Planning round',
    change: (chip, chipOf) => chipOf('Lane review').parentElement?.append(chip.cloneNode(true)),
  },
  'details without their section of guests, while the chip holds an answer': {
    open: 'Dana / Mira',
    change: () => document.querySelector('#xDetDlgAtt')?.closest('.nBzcnc')?.remove(),
  },
};

describe('says nothing wrong after', () => {
  it.each(Object.entries(changes))('%s', (_name, change) => {
    expect(claimsAfter(change)).toEqual([]);
  });
});
