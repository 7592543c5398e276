/** Evidence and competencies, carried out by the store. */
import type { EvidenceActions } from '../ui/evidence/evidence-actions.ts';

export const evidenceActions = {} satisfies EvidenceActions;
