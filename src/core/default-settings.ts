/** What counts while nothing else was chosen. Apart from the shapes, so that a page need not load the schema library. */
import type { Settings } from './upkeep.ts';

export const defaultSettings: Settings = {
  ownAddresses: [],
  noteTakers: [],
  titleRules: [],
  pageButton: true,
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  theme: 'system',
  language: 'system',
  agendaKey: true,
  singleKeys: true,
  senderName: '',
};
