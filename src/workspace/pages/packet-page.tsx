import { useCallback, useMemo } from 'preact/hooks';
import { daysFrom } from '../../core/packet/days.ts';
import agendaWords from '../../locales/en/agenda.json';
import commitmentWords from '../../locales/en/commitments.json';
import words from '../../locales/en/packet.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { saveFile } from '../../platform/save-file.ts';
import { setLane } from '../../store/items.ts';
import { loadPacket, packetStores } from '../../store/load-packet.ts';
import { MoreWords } from '../../ui/messages.tsx';
import type { WaysOut } from '../../ui/packet/out-bar.tsx';
import type { GoTo } from '../../ui/packet/packet-options.tsx';
import { PacketView } from '../../ui/packet/packet-view.tsx';
import type { Share } from '../../ui/packet/stays-section.tsx';
import { today } from '../../wiring/today.ts';
import { undoable } from '../../wiring/undoable.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';

const catalogue = { ...agendaWords, ...commitmentWords, ...words };

const share: Share = ({ list, id }) => undoable(setLane(list, id, 'shared'));

const out: WaysOut = {
  save: saveFile,
  print(name) {
    // Browsers name a file of a printed page by its title.
    const title = document.title;
    document.title = name;
    const back = () => {
      document.title = title;
    };
    window.addEventListener('afterprint', back, { once: true });
    print();
  },
};

const goTo: GoTo = ({ kind, days, managerId }) => {
  const query = new URLSearchParams({ for: kind, from: days.from, to: days.to });
  if (kind === 'manager' && managerId !== null) query.set('person', managerId);
  location.hash = `#/packet?${query}`;
};

/** `#/packet?for=appraisal|manager&from=…&to=…`; `&person=…` says whose talks a passport hands over. */
export function PacketPage({ route: { query } }: WorkspacePageProps) {
  const kind = query.get('for') === 'manager' ? 'manager' : 'appraisal';
  const [from, to, managerId] = ['from', 'to', 'person'].map((name) => query.get(name));
  const day = today();
  const load = useCallback(async () => {
    await clockReady;
    const days = daysFrom(from ?? null, to ?? null, today());
    return loadPacket({ kind, days, managerId: managerId ?? null, now: now(), zone: timeZone(), today: today() });
  }, [kind, from, to, managerId, day]);
  const live = useLive(load, packetStores);
  const state = useMemo(() => shownOf(live), [live]);
  return (
    <MoreWords catalogue={catalogue}>
      <PacketView state={state} goTo={goTo} share={share} out={out} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
