import { useCallback, useEffect, useState } from 'preact/hooks';
import commitmentWords from '../../locales/en/commitments.json';
import rules from '../../locales/en/rules.json';
import { clockReady, now } from '../../platform/clock.ts';
import { saveFile } from '../../platform/save-file.ts';
import { boardStores, loadBoard, loadCommitment } from '../../store/board.ts';
import { BoardView } from '../../ui/commitments/board-view.tsx';
import type { SaveDueFile } from '../../ui/commitments/due-file.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const catalogue = { ...rules, ...commitmentWords };

const saveDueFile: SaveDueFile = async (entries) => {
  const { writeDays } = await import('../../calendar/ical/write-days.ts');
  saveFile('onward-due-days.ics', 'text/calendar', writeDays(entries, now()));
};

/** The board. `#/commitments/<id>` opens that one. */
export function CommitmentsPage({ route }: WorkspacePageProps) {
  const [asked = null] = route.rest;
  const [opened, setOpened] = useState<string | null>(asked);
  const [yearsBack, setYearsBack] = useState(0);
  useEffect(() => setOpened(asked), [asked]);
  const quarter = useQuarterHour();
  const load = useCallback(async () => {
    await clockReady;
    return loadBoard(now(), today(), yearsBack);
  }, [yearsBack, quarter]);
  const loadDetails = useCallback(async () => (opened === null ? null : loadCommitment(opened, now())), [opened]);
  const live = useLive(load, boardStores);
  const details = useLive(loadDetails, boardStores);
  const shown = details.state === 'ready' && details.value?.id === opened ? details.value : null;
  return (
    <MoreWords catalogue={catalogue}>
      <BoardView
        state={shownOf(live)}
        opened={opened === null ? null : { id: opened, details: shown }}
        onOpen={setOpened}
        onEarlier={() => setYearsBack((years) => years + 1)}
        saveDueFile={saveDueFile}
        onRetry={() => location.reload()}
      />
    </MoreWords>
  );
}
