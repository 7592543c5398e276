/** What a person can do with employers, and when a manager changes. Part of `Actions`. */
import type { Handover } from '../../core/employers/handover.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface EmployerEdit {
  name?: string;
  unit?: string;
  role?: string;
  from?: Day | null;
  until?: Day | null;
}

export interface EmployerActions {
  /** Everybody whom one meets and belongs to none belongs to it from now on. */
  addEmployer(name: string, from: Day | null): Promise<Undo>;
  editEmployer(id: Id, edit: EmployerEdit): Promise<Undo>;
  /** Its people are archived; what is open with them stays. */
  leaveEmployer(id: Id, until: Day): Promise<Undo>;
  bringBack(personId: Id, employerId: Id | null): Promise<Undo>;
  /** One manager follows another. */
  handOver(handover: Handover): Promise<Undo>;
}
