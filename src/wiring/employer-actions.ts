/** Employers and changes of managers, carried out by the store. */
import { addEmployer, bringBack, editEmployer, leaveEmployer } from '../store/employers.ts';
import { handOver } from '../store/handover.ts';
import type { EmployerActions } from '../ui/employers/employer-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const employerActions = {
  addEmployer: (name, from) => undoable(addEmployer(name, from)),
  editEmployer: (id, edit) => undoable(editEmployer(id, edit)),
  leaveEmployer: (id, until) => undoable(leaveEmployer(id, until)),
  bringBack: (personId, employerId) => undoable(bringBack(personId, employerId)),
  handOver: (handover) => undoable(handOver(handover, today())),
} satisfies EmployerActions;
