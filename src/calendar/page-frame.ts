/** What stands around the chips: which view, which days, which language, which zone, who is signed in. */
import type { FrameReading } from '../core/page-reading.ts';
import { dayOfDateKey } from './date-key.ts';

/** Reads the frame. One pass over the attributes it knows, no layout. */
export function readFrame(doc: Document): FrameReading {
  const { view, family } = readView(doc);
  return {
    view,
    family,
    range: readRange(doc),
    language: readLanguage(doc),
    headerOffset: readHeaderOffset(doc),
    ...readAccount(doc),
  };
}

/** View and family from the body alone; menu items carry `data-viewkey` too, in lower case. */
export function readView(doc: Document): { view: string; family: string } {
  const family = (doc.body?.getAttribute('data-viewfamily') ?? '').toUpperCase().slice(0, 32);
  const view = (doc.body?.getAttribute('data-viewkey') ?? '').toUpperCase().slice(0, 32);
  return { view: view || family, family };
}

export function readLanguage(doc: Document): string | null {
  const tag = doc.documentElement.getAttribute('lang')?.trim() ?? '';
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(tag) ? tag.slice(0, 35) : null;
}

/** First and last day shown. Absent in the schedule. */
export function readRange(doc: Document): FrameReading['range'] {
  const holder = doc.querySelector('[data-start-date-key][data-end-date-key]');
  const first = dayOfDateKey(holder?.getAttribute('data-start-date-key') ?? null);
  const last = dayOfDateKey(holder?.getAttribute('data-end-date-key') ?? null);
  return first !== null && last !== null && first <= last ? { first, last } : null;
}

const offsetForm = /^(?:GMT|UTC)(?:([+\u2212-])(\d{1,2})(?::?(\d{2}))?)?$/;

/** `GMT-05`, `GMT+05:30`, `GMT` to minutes east of UTC; null for anything else. */
export function parseOffset(text: string): number | null {
  const parts = offsetForm.exec(text.trim());
  if (!parts) return null;
  const minutes = Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
  if (minutes === 0) return 0;
  return minutes > 900 ? null : parts[1] === '+' ? minutes : -minutes;
}

/** With a second zone shown beside the first, two offsets stand there and neither is taken. */
function readHeaderOffset(doc: Document): number | null {
  let area = doc.querySelector('[role="columnheader"]')?.parentElement ?? null;
  const found = new Set<number>();
  for (let level = 0; level < 3 && area && found.size === 0; level += 1) {
    if (area.querySelector('[data-eventchip]')) break;
    const texts = doc.createTreeWalker(area, 4 /* text */);
    for (let count = 0; count < 400 && texts.nextNode(); count += 1) {
      const offset = parseOffset(texts.currentNode.nodeValue ?? '');
      if (offset !== null) found.add(offset);
    }
    area = area.parentElement;
  }
  const [offset = null] = found;
  return found.size === 1 ? offset : null;
}

const addressInBrackets = /\(([^()\s]+@[^()\s]+)\)/;

/**
 * The signed-in address and name by the account control, `<words of the page>: <name> (<address>)` with or without the
 * words, in any language (2026-11). It may appear late.
 */
export function readAccount(doc: Document): Pick<FrameReading, 'account' | 'accountName'> {
  const links = doc.querySelectorAll(
    'a[href*="SignOutOptions"][aria-label*="@"], header a[aria-label*="@"], [role="banner"] a[aria-label*="@"]',
  );
  const found = new Map<string, string>();
  for (const link of links) {
    const label = link.getAttribute('aria-label') ?? '';
    const at = addressInBrackets.exec(label);
    if (at?.[1] === undefined || at[1].length > 320) continue;
    const before = label.slice(0, at.index);
    found.set(at[1].toLowerCase(), before.slice(before.indexOf(': ') + 1).trim());
  }
  const [[account, name] = [null, '']] = found;
  return found.size === 1 ? { account, accountName: name.slice(0, 512) || null } : { account: null, accountName: null };
}
