/** All commands of the workspace, for whom one meets. */
import {
  CalendarPlus,
  ChartNoAxesColumn,
  CircleUserRound,
  Database,
  FileDown,
  Footprints,
  Mail,
  NotebookText,
  Settings,
  SquareCheckBig,
  Undo2,
  Users,
} from 'lucide';
import { firstName } from '../../core/names.ts';
import type { WordsOfView } from '../messages.tsx';
import type { IconData } from '../parts/icon.tsx';
import type { Command } from './command.ts';
import { addresseeOf, type CommandsAbout, draftHref } from './drafts.ts';
import { draftKeys, pageKeys, shownKeys } from './shortcut-keys.ts';

const pages = [
  ['people', 'p', Users],
  ['plan', 'l', Footprints],
  ['objectives', 'o', Footprints],
  ['evidence', 'e', Footprints],
  ['season', 'a', Footprints],
  ['commitments', 'c', SquareCheckBig],
  ['history', 'h', NotebookText],
  ['insights', 'i', ChartNoAxesColumn],
  ['packet', 'r', FileDown],
  ['changes', 'u', Undo2],
  ['settings', 's', Settings],
  ['data', 'd', Database],
] as const satisfies readonly (readonly [string, keyof typeof pageKeys, IconData])[];

function letters(about: CommandsAbout, { say }: WordsOfView): readonly Command[] {
  const usual = Object.entries(draftKeys).flatMap(([key, kind]): Command[] => {
    const person = addresseeOf(kind, about);
    const href = draftHref(kind, about);
    if (!person || href === null) return [];
    const label = say(`palette.draft-${kind}`, { name: firstName(person.name) });
    return [{ id: href, group: 'do', label, icon: Mail, keys: shownKeys('d', key), href }];
  });
  const known = new Set(usual.map(({ id }) => id));
  const others = about.people.flatMap(({ id, name }) =>
    (['items', 'guidance', 'request'] as const).map((kind): Command => {
      const href = `#/letter/${kind}/${id}`;
      const label = say(`palette.draft-${kind}`, { name: firstName(name) });
      return { id: href, group: 'do', label, icon: Mail, keys: [], href };
    }),
  );
  return [...usual, ...others.filter(({ id }) => !known.has(id))];
}

/** Everything that can be done or gone to from anywhere, in the order in which it is offered. */
export function commandsOf(about: CommandsAbout, words: WordsOfView): readonly Command[] {
  const { say } = words;
  const doing = (label: string, icon: IconData, href: string): Command => ({
    id: href,
    group: 'do',
    label,
    icon,
    keys: [],
    href,
  });
  return [
    ...(about.next ? [doing(say('palette.read-brief'), NotebookText, `#/brief/${about.next.meetingId}`)] : []),
    ...letters(about, words),
    doing(say('palette.by-hand'), CalendarPlus, '#/settings/by-hand'),
    ...pages.map(([page, key, icon]): Command => {
      const href = pageKeys[key];
      return { id: href, group: 'go', label: say(`palette.page-${page}`), icon, keys: shownKeys('g', key), href };
    }),
    ...about.people.map(({ id, name }): Command => {
      const href = `#/people/${id}`;
      return { id: href, group: 'go', label: name, icon: CircleUserRound, keys: [], href };
    }),
  ];
}
