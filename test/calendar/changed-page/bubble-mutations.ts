import { anyOf, dropAttribute, dropChild, hostileTexts, idOf, type Mutation, setText, unwrap } from './mutation.ts';

const rows = (details: Element) => [...details.querySelectorAll('[data-email]')];

/** Changes of the open details. */
export const bubbleMutations: Readonly<Record<string, Mutation>> = {
  'bubble: attribute gone': ({ node, random }) => dropAttribute(node, random),
  'bubble: another id': ({ node, chips, random }) => {
    const other = anyOf(random, chips);
    if (other) node.setAttribute('data-eventid', idOf(other));
    return other !== undefined;
  },
  'bubble: half of it': ({ node, random }) => dropChild(node, random),
  'bubble: a layer less': ({ node, random }) => unwrap(node, random),
  'bubble: a row gone': ({ node, random }) => {
    const row = anyOf(random, rows(node));
    row?.remove();
    return row !== undefined;
  },
  'bubble: a row twice': ({ node, random }) => {
    const row = anyOf(random, rows(node));
    row?.after(row.cloneNode(true));
    return row !== undefined;
  },
  'bubble: a row elsewhere': ({ node, random }) => {
    const row = anyOf(random, rows(node));
    if (row) node.querySelector('#xDetDlgCal')?.append(row);
    return row !== undefined;
  },
  'bubble: no address': ({ node, random }) => {
    const row = anyOf(random, rows(node));
    row?.setAttribute('data-email', anyOf(random, hostileTexts) ?? '');
    return row !== undefined;
  },
  'bubble: title hostile': ({ node, chips, random }) =>
    // Nothing else says the title where no chip of the event is on screen.
    chips.some((chip) => idOf(chip) === idOf(node)) &&
    setText(node.querySelector('#rAECCd'), anyOf(random, hostileTexts) ?? ''),
  'bubble: number hostile': ({ node, random }) =>
    setText(node.querySelector('#xDetDlgAtt > div'), anyOf(random, hostileTexts) ?? ''),
  'bubble: twice': ({ node }) => {
    const dialog = node.closest('.I2Yrs');
    dialog?.before(dialog.cloneNode(true));
    return dialog !== null;
  },
  'bubble: row labels in other words': ({ node }) => {
    for (const row of rows(node)) row.setAttribute('aria-label', `${row.getAttribute('aria-label')}, zugesagt`);
    return rows(node).length > 0;
  },
};
