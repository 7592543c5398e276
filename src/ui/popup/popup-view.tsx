import { useState } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { useSay } from '../messages.tsx';
import { UndoBar, UndoProvider } from '../parts/undo-bar.tsx';
import { BriefView } from './brief-view.tsx';
import { FailureView } from './failure-view.tsx';
import { LateEmpty } from './late-parts.ts';
import type { PopupState } from './popup-brief.ts';
import { PopupFrame } from './popup-frame.tsx';

export interface PopupViewProps {
  state: PopupState;
  /** Tries to open the data again. */
  onRetry?: () => void;
  /** Told when the user puts the one question off; the view itself hides it until it is opened again. */
  onAskLater?: (seriesId: Id) => void;
}

function LoadingTitle() {
  const say = useSay();
  return <h1 class="vh">{say('app')}</h1>;
}

/** The brief before the next one-on-one, at 380 by 600. Loading paints the frame alone, so that nothing flashes. */
export function PopupView({ state, onRetry, onAskLater }: PopupViewProps) {
  // Series whose question was put off in this window.
  const [later, setLater] = useState<readonly Id[]>([]);
  return (
    <UndoProvider>
      {state === 'loading' ? (
        <PopupFrame waiting head={<LoadingTitle />} />
      ) : 'failure' in state ? (
        <FailureView failure={state.failure} {...(onRetry ? { onRetry } : {})} />
      ) : state.brief === null ? (
        <LateEmpty news={state.news} calendarTab={state.calendarTab} lastLooked={state.lastLooked} undo={<UndoBar />} />
      ) : (
        <BriefView
          key={state.brief.records.meeting.id}
          shown={state.brief}
          news={state.news}
          calendarTab={state.calendarTab}
          asking={state.brief.brief.ask && !later.includes(state.brief.records.series.id)}
          undo={<UndoBar />}
          onAskLater={(seriesId) => {
            setLater([...later, seriesId]);
            onAskLater?.(seriesId);
          }}
        />
      )}
    </UndoProvider>
  );
}
