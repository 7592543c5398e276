/** A censored tree of the calendar page, for somebody who mends the reader: how it is built, and nothing that it says. */

/**
 * The tree of `doc` as text: tags, roles and Google's keys that the reader knows; of everything else at most its length.
 * No text, no address, no id and no date of the page is in it. At most 2,000 elements and 64,000 characters.
 * Everything that it needs stands within it, so that a developer may paste it into a page's console.
 */
export function pageReport(doc: Document = document): string {
  const mostLetters = 64_000;
  const mostDepth = 60;
  const mostChildren = 60;
  const tags =
    'a article aside body button dialog div footer form h1 h2 h3 h4 header html i img input label li main nav ol p section select span svg table tbody td textarea th thead time tr ul'.split(
      ' ',
    );
  const roles =
    'alert banner button cell checkbox columnheader combobox complementary dialog document form grid gridcell group heading img link list listbox listitem main menu menubar menuitem navigation none option presentation region row rowgroup rowheader search status tab table tablist tabpanel textbox toolbar tooltip tree treeitem'.split(
      ' ',
    );
  const views =
    'DAY WEEK MONTH YEAR AGENDA SCHEDULE SEARCH SETTINGS TRASH EVENT EVENT_EDIT EVENTEDIT CUSTOM_DAYS CUSTOM_WEEKS'.split(
      ' ',
    );
  /** Ids that Google has given the same parts for years. */
  const ids =
    'xDetDlg xDetDlgWhen xDetDlgLoc xDetDlgDesc xDetDlgVideo xDetDlgAtt xDetDlgCal xDetDlgNot xDetDlgCloseBu xDetDlgDelBu xDtlDlgOrg rAECCd xTiIn xSaveBu xCancelBu xStDaIn xStTiIn xEnDaIn xEnTiIn xStDaRo xEnDaRo xGstLst xGstTab tabGuests xDescIn xLocIn xTimezone xCalOwn xAlDaCbx'.split(
      ' ',
    );
  /** Attributes with one of few values, and those of which the length alone is told. */
  const plain =
    'aria-hidden aria-modal aria-expanded aria-checked hidden data-eventchip data-stacked-layout-chip data-stacked-layout-chip-container data-opens-details data-opens-day-overview data-chips-dialog data-is-create data-is-expandable data-dragsource-type data-layout-mode'.split(
      ' ',
    );
  const measured =
    'aria-label aria-labelledby data-eventid data-email data-id data-hovercard-id data-datekey data-date-key data-date data-start-date-key data-end-date-key data-text data-initial-value jslog'.split(
      ' ',
    );

  function styleOf(element: Element): string {
    const parts: string[] = [];
    for (const name of ['top', 'left', 'right', 'width', 'height', 'display', 'visibility']) {
      const form = new RegExp(`(?:^|;)\\s*${name}:\\s*(none|hidden|calc|-?[\\d.]+(px|em|%))`);
      const found = form.exec((element.getAttribute('style') ?? '').slice(0, 2_000));
      if (found) parts.push(`${name} ${found[2] ?? found[1]}`);
    }
    return parts.length > 0 ? ` style(${parts.join(', ')})` : '';
  }

  function attributesOf(element: Element): string {
    let text = '';
    if (ids.includes(element.id)) text += ` #${element.id}`;
    const role = element.getAttribute('role');
    if (role !== null) text += ` role=${roles.includes(role) ? role : `(${role.length})`}`;
    for (const name of ['data-viewkey', 'data-viewfamily']) {
      const value = element.getAttribute(name);
      if (value !== null) text += ` ${name}=${views.includes(value.toUpperCase()) ? value : `(${value.length})`}`;
    }
    for (const name of plain) {
      const value = element.getAttribute(name);
      if (value !== null) text += ` ${name}=${/^(?:true|false|bubble|\d?)$/.test(value) ? value : `(${value.length})`}`;
    }
    for (const name of measured) {
      const value = element.getAttribute(name);
      if (value !== null) text += ` ${name}(${value.length})`;
    }
    if (/[;\s]1:\["[^"\\\s]{1,320}",1\]/.test((element.getAttribute('jslog') ?? '').slice(0, 4_000)))
      text += ' jslog=calendar';
    return text + styleOf(element);
  }

  function lineOf(element: Element, depth: number): string {
    const tag = tags.includes(element.localName) ? element.localName : 'other';
    let letters = 0;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) letters += node.nodeValue?.trim().length ?? 0;
    return `${' '.repeat(depth)}${tag}${attributesOf(element)}${letters > 0 ? ` text(${letters})` : ''}`;
  }

  /** The lines of a subtree; `left` counts down over all of it. */
  function linesOf(element: Element, depth: number, left: { nodes: number }): string[] {
    left.nodes -= 1;
    const lines = [lineOf(element, depth)];
    if (depth >= mostDepth || element.localName === 'svg') return lines;
    let before = '';
    let same = 0;
    let number = 0;
    const closeRun = () => {
      if (same > 0) lines.push(`${' '.repeat(depth + 1)}(as above: ${same})`);
      same = 0;
    };
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (child.localName === 'script' || child.localName === 'style') continue;
      if (left.nodes <= 0 || number >= mostChildren) {
        lines.push(`${' '.repeat(depth + 1)}(more)`);
        break;
      }
      number += 1;
      const inner = linesOf(child, depth + 1, left);
      const shape = inner.join('\n').replaceAll(/\(\d+\)/g, '()');
      if (shape === before) same += 1;
      else {
        closeRun();
        lines.push(...inner);
      }
      before = shape;
    }
    closeRun();
    return lines;
  }

  const language = /^[a-z]{2,3}(?![a-z])/i.exec(doc.documentElement.getAttribute('lang') ?? '')?.[0] ?? 'none';
  const numbers = ['[data-eventid]', '[data-eventchip]', '[role="gridcell"]', '[data-datekey]', '[data-email]'].map(
    (selector) => `${selector} ${doc.querySelectorAll(selector).length}`,
  );
  const lines = [`language ${language.toLowerCase()}; ${numbers.join('; ')}`];
  if (doc.body) lines.push(lineOf(doc.body, 0));
  const bubble = doc.getElementById('xDetDlg');
  const parts: readonly (readonly [Element | null, number])[] = [
    [bubble?.closest('[role="dialog"]') ?? bubble, 500],
    [doc.querySelector('[data-is-create]'), 400],
    [doc.querySelector('[role="main"]') ?? doc.body, 1_000],
    [doc.querySelector('header, [role="banner"]'), 90],
  ];
  for (const [part, nodes] of parts) if (part) lines.push('', ...linesOf(part, 0, { nodes }));
  const text = lines.join('\n');
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 8)}\n(more)\n`;
}
