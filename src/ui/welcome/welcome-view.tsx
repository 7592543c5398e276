import { Calendar, NotebookText } from 'lucide';
import { useEffect } from 'preact/hooks';
import { useActions } from '../actions.ts';
import { type MessageId, useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Leaf, Line, Lines } from '../parts/line.tsx';
import { Logo } from '../parts/logo.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import type { Shown } from '../people/people-shown.ts';
import { FoundRow } from './found-row.tsx';
import { MarkKeys } from './mark-keys.tsx';
import type { WelcomeShown } from './welcome-shown.ts';

export interface WelcomeViewProps {
  state: Shown<WelcomeShown>;
  onRetry: () => void;
}

interface HeadWords {
  readonly title: MessageId;
  readonly about: MessageId;
}

function headOf({ shown, looked }: WelcomeShown): HeadWords {
  const known = shown.some(({ found }) => found.verdict.sureness !== 'unknown');
  if (shown.length > 0)
    return {
      title: known ? 'welcome.title' : 'welcome.title-asked',
      about: looked ? 'welcome.about' : 'welcome.about-unlooked',
    };
  return looked
    ? { title: 'welcome.title-none', about: 'welcome.about-none' }
    : { title: 'welcome.title-new', about: 'welcome.about-new' };
}

/** Nothing has been found: the one thing to do, and the ways around the calendar page. It fills itself meanwhile. */
function OpenCalendar() {
  const say = useSay();
  const actions = useActions();
  return (
    <Line
      as="div"
      margin={
        <span class="mk">
          <Icon of={Calendar} />
        </span>
      }
    >
      <div class="row wrap">
        <Button kind="primary" onClick={() => actions.openCalendar()}>
          {say('welcome.open-calendar')}
        </Button>
        <a class="link" href="#/settings/by-hand">
          {say('welcome.other-ways')}
        </a>
      </div>
      <p class="ui muted after">{say('welcome.waits')}</p>
    </Line>
  );
}

function OpenSample() {
  const say = useSay();
  return (
    <section class="sec" aria-labelledby="welcome-sample">
      <Line
        as="div"
        margin={
          <span class="mk">
            <Icon of={NotebookText} />
          </span>
        }
      >
        <h2 id="welcome-sample">{say('welcome.sample')}</h2>
        <p class="ui muted">{say('welcome.sample-about')}</p>
        <a class="btn plain after" href="?sample#/people">
          {say('welcome.open-sample')}
        </a>
      </Line>
    </section>
  );
}

function Steps({ shown }: { shown: WelcomeShown }) {
  const say = useSay();
  return (
    <Leaf>
      <section class="sec" aria-label={say('welcome.found')}>
        {shown.shown.length === 0 ? (
          <OpenCalendar />
        ) : (
          <Lines>
            {shown.shown.map((row, index) => (
              <FoundRow key={row.found.seriesId} row={row} first={index === 0} />
            ))}
          </Lines>
        )}
        {shown.more > 0 && (
          <Line as="div">
            <a class="link ui" href="#/people">
              {say('welcome.more', { n: shown.more })}
            </a>
          </Line>
        )}
      </section>
      {!shown.inSample && <OpenSample />}
      <MarkKeys />
    </Leaf>
  );
}

/** The first page after installing: what the calendar gave, the sample, and the marks. While loading only its head. */
export function WelcomeView({ state, onRetry }: WelcomeViewProps) {
  const say = useSay();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const head = shown && headOf(shown);
  const title = say(head?.title ?? 'welcome.title-new');
  useEffect(() => {
    document.title = say('workspace.title', { view: title });
  }, [say, title]);
  return (
    <>
      <main class="welcome">
        <header class={head ? 'welcome-head' : 'vh'}>
          <Logo size={30} />
          <div role="status">
            <h1>{title}</h1>
            {head && <p>{say(head.about)}</p>}
          </div>
        </header>
        {typeof state === 'object' && 'failure' in state && (
          <FailureNotice failure={state.failure} what={say('welcome.failed')} onRetry={onRetry} />
        )}
        {shown && <Steps shown={shown} />}
        {shown && (
          <p class="welcome-on ui">
            <a class="link" href="#/people">
              {say('welcome.on')}
            </a>
          </p>
        )}
      </main>
      <footer class="ws-foot welcome-foot">
        <UndoBar />
      </footer>
    </>
  );
}
