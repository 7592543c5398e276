/** The competencies of a new line: those chosen, and the help while a `#name` is typed. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { suggestFor, tagBefore } from '../../core/evidence/read-line.ts';
import type { Competency } from '../../core/standing.ts';

/** A competency to choose; `id` is null for one that is named for the first time. */
export interface Tag {
  readonly id: string | null;
  readonly name: string;
}

const most = 7;

export interface Tags {
  readonly chosen: readonly Tag[];
  /** Null while no tag is being typed. */
  readonly offered: readonly Tag[] | null;
  /** Which of those offered Enter takes; -1 for none. */
  readonly current: number;
  readonly move: (by: 1 | -1) => void;
  /** Puts the offer away until the next key. */
  readonly hide: () => void;
  /** After each change of the text or the caret. */
  readonly look: (text: string, caret: number | null) => void;
  readonly add: (tag: Tag) => void;
  readonly remove: (tag: Tag) => void;
  readonly clear: () => void;
  /** Takes a tag that was offered: its letters leave the text. Gives the text without them. */
  readonly take: (tag: Tag) => string;
}

const same = (a: Tag, b: Tag) => a.id === b.id && a.name === b.name;

export function useTags(competencies: readonly Competency[], input: RefObject<HTMLInputElement | null>): Tags {
  const [chosen, setChosen] = useState<readonly Tag[]>([]);
  const [typed, setTyped] = useState<{ from: number; to: number; query: string } | null>(null);
  const [moved, setMoved] = useState<number | null>(null);

  const offer = (): readonly Tag[] | null => {
    if (!typed) return null;
    const { query } = typed;
    const name = query.trim();
    const known = suggestFor(query, competencies).filter((one) => !chosen.some(({ id }) => id === one.id));
    const exact = known.some((one) => one.name.toLowerCase() === name.toLowerCase());
    // Several words that begin no name are the rest of the sentence.
    const isNew = name !== '' && !exact && !(known.length === 0 && name.includes(' '));
    const offered: Tag[] = [...known.slice(0, most), ...(isNew ? [{ id: null, name }] : [])];
    return offered.length > 0 ? offered : null;
  };
  const offered = offer();
  // What is new has to be chosen: "bug #42" is no competency.
  const first = offered?.[0]?.id ? 0 : -1;
  const current = offered ? Math.min(moved ?? first, offered.length - 1) : -1;
  const add = (tag: Tag) => setChosen((before) => (before.some((one) => same(one, tag)) ? before : [...before, tag]));

  return {
    chosen,
    offered,
    current,
    move(by) {
      if (!offered) return;
      const from = current < 0 && by < 0 ? 0 : current;
      setMoved((from + by + offered.length) % offered.length);
    },
    hide: () => setTyped(null),
    look(text, caret) {
      const tag = caret === null ? null : tagBefore(text, caret);
      setTyped(tag && caret !== null ? { ...tag, to: caret } : null);
      setMoved(null);
    },
    add,
    remove: (tag) => setChosen((before) => before.filter((one) => !same(one, tag))),
    clear: () => setChosen([]),
    take(tag) {
      add(tag);
      const text = input.current?.value ?? '';
      if (!typed) return text;
      setTyped(null);
      return `${text.slice(0, typed.from).trimEnd()} ${text.slice(typed.to).trimStart()}`.trimStart();
    },
  };
}
