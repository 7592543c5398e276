/** The templates of checklists with their data, ready to stand in a page of settings. */
import words from '../locales/en/checklists.json';
import { readTemplates } from '../store/checklists.ts';
import { TemplatesGroup } from '../ui/checklists/templates-group.tsx';
import { MoreWords } from '../ui/messages.tsx';
import { useLive } from './use-live.ts';

/** Stands within words, actions and an undo bar. */
export function ChecklistTemplates() {
  const live = useLive(readTemplates, ['checklistItems']);
  return (
    <MoreWords catalogue={words}>
      <TemplatesGroup ownItems={live.state === 'ready' ? live.value : []} />
    </MoreWords>
  );
}
