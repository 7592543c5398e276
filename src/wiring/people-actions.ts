/** People, carried out by the store. */
import {
  addEvidenceLine,
  addMatter,
  editMatter,
  editPerson,
  joinPeople,
  removeMatter,
  setAddresses,
} from '../store/people.ts';
import type { PeopleActions } from '../ui/people/people-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const peopleActions = {
  editPerson: (id, edit) => undoable(editPerson(id, edit)),
  setAddresses: (id, addresses) => undoable(setAddresses(id, addresses)),
  joinPeople: (from, into) => undoable(joinPeople(from, into)),
  addMatter: (id, matter) => undoable(addMatter(id, matter, today())),
  editMatter: (id, edit) => undoable(editMatter(id, edit)),
  removeMatter: (id) => undoable(removeMatter(id)),
  addEvidenceLine: (text) => undoable(addEvidenceLine(text, today())),
} satisfies PeopleActions;
