/** What every page of the sample does before it draws: fill its database, say whose data it is, know the way out. */
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../core/day.ts';
import sampleWords from '../locales/en/sample.json';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { wholeSample } from '../store/sample/year.ts';
import { deleteSample, writeSample } from '../store/sample-database.ts';
import { MessagesContext, wordsOf } from '../ui/messages.tsx';
import { SampleBar, type SampleBarProps } from '../ui/sample/sample-bar.tsx';
import '../ui/sample/sample.css';
import { loadSpoken, type Spoken } from './language.ts';
import { useNow } from './use-now.ts';

const endName = 'onward-sample-end';
// A page that sleeps may take no notice; nobody waits for it for longer.
const patienceMs = 4_000;

const wordsAt = (moment: number, spoken: Spoken) =>
  wordsOf({ catalogue: sampleWords, ...spoken, zone: timeZone(), now: moment });

function fill(spoken: Spoken, anew = false): Promise<number> {
  const { sets, at } = wholeSample({ now: now(), zone: timeZone(), say: wordsAt(now(), spoken).sayAny });
  return writeSample(sets, at, anew);
}

/** To the user's own data. The address of this page goes, so that "back" does not lead into a sample that is gone. */
const leave = () => location.replace(`${location.pathname}#/people`);

/** Each page of the sample holds this lock, so that the one that ends it knows when the others have left. */
function stay(): () => void {
  let release = () => {};
  const left = new Promise<void>((resolve) => {
    release = resolve;
  });
  navigator.locks.request(endName, { mode: 'shared' }, () => left).catch(() => undefined);
  return release;
}

const ending = new BroadcastChannel(endName);

/** Asks the other pages of the sample to leave, waits until they have, and deletes it. Rejects with the sample as it was. */
async function wipe(root: Element): Promise<void> {
  ending.postMessage('end');
  const signal = AbortSignal.timeout(patienceMs);
  await navigator.locks.request(endName, { signal }, async () => {
    // A view that reads on would make the database again.
    render(null, root);
    await deleteSample();
  });
}

interface BarProps {
  at: number | null;
  spoken: Spoken;
  root: Element;
  release: () => void;
}

function Bar({ at, spoken, root, release }: BarProps) {
  const moment = useNow();
  const words = useMemo(() => wordsAt(moment, spoken), [moment, spoken]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<SampleBarProps['failed']>(at === null ? 'fill' : null);
  const from = at === null ? null : dayOf(at, timeZone());
  const attempt = (what: 'fill' | 'wipe', work: () => Promise<unknown>, then: () => void) => {
    setBusy(true);
    work().then(then, (error: unknown) => {
      console.error('Onward:', error);
      setBusy(false);
      setFailed(what);
    });
  };
  return (
    <MessagesContext.Provider value={words}>
      <SampleBar
        from={from === words.today ? null : from}
        failed={failed}
        busy={busy}
        onAnew={() =>
          attempt(
            'fill',
            () => fill(spoken, true),
            () => location.reload(),
          )
        }
        onWipe={() => {
          release();
          attempt('wipe', () => wipe(root), leave);
        }}
      />
    </MessagesContext.Provider>
  );
}

/** Fills the sample where it is not there yet, and puts its bar above `root`. Never rejects: the bar says what failed. */
export async function startSample(root: Element): Promise<void> {
  const [spoken] = await Promise.all([loadSpoken('pages'), clockReady]);
  const release = stay();
  ending.onmessage = leave;
  const at = await fill(spoken).catch((error: unknown) => {
    console.error('Onward:', error);
    return null;
  });
  const place = document.createElement('div');
  place.className = 'sample-place';
  root.before(place);
  render(<Bar at={at} spoken={spoken} root={root} release={release} />, place);
}
