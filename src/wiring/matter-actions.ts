/** What matters to somebody, beyond what stands on the page of a person, carried out by the store. */
import type { MatterActions } from '../ui/matters/matter-actions.ts';

export const matterActions = {} satisfies MatterActions;
