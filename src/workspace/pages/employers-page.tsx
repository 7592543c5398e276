import type { Id } from '../../core/record.ts';
import words from '../../locales/en/employers.json';
import { employerStores, loadEmployers } from '../../store/employers.ts';
import { EmployersView } from '../../ui/employers/employers-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { useLive } from '../../wiring/use-live.ts';
import { shownOf } from '../shown-of.ts';

/** `#/people/employers`: employers and managers over time; `?manager=<id>` opens the change of that one. */
export function EmployersPage({ asked }: { asked: Id | null }) {
  const live = useLive(loadEmployers, employerStores);
  return (
    <MoreWords catalogue={words}>
      <EmployersView state={shownOf(live)} asked={asked} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
