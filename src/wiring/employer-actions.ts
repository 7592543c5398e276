/** Employers, and what is archived with them, carried out by the store. */
import type { EmployerActions } from '../ui/employers/employer-actions.ts';

export const employerActions = {} satisfies EmployerActions;
