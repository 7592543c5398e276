/** What the usual popup does without: it has a one-on-one to show, and is closed again without its checklist. */
import { late } from '../parts/late.tsx';

export const { View: LateChecklist, ready: loadChecklist } = late(
  async () => (await import('./checklist-section.tsx')).ChecklistSection,
);
export const { View: LateEmpty, ready: loadEmpty } = late(async () => (await import('./empty-view.tsx')).EmptyView);
export const { View: LateTabNotice, ready: loadTabNotice } = late(
  async () => (await import('./tab-notice.tsx')).TabNotice,
);
