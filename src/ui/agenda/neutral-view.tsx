import { useEffect, useRef, useState } from 'preact/hooks';
import { agendaOf } from '../../core/agenda.ts';
import { agendaText, momentLine } from '../../core/agenda-text.ts';
import { defaultSettings } from '../../core/default-settings.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { PanelShown, PanelState } from '../panel/panel-state.ts';
import { Menu } from '../parts/menu.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { AgendaList } from './agenda-list.tsx';
import { agendaWords } from './agenda-words.ts';
import { gateTime } from './gate-time.ts';
import { SharedNotes } from './shared-notes.tsx';
import { useSingleKeys } from './use-single-keys.ts';

export interface NeutralViewProps {
  state: PanelState;
  /** The user's own first name, `''` where it is not known. */
  sender: string;
  onFull: () => void;
  onRetry?: () => void;
}

const sizes = ['', 'large', 'larger'] as const;

function Page({ shown, sender }: { shown: PanelShown; sender: string }) {
  const words = useWords();
  const agenda = agendaOf(shown.records, gateTime(shown, words), words.zone);
  const texts = agendaWords(words, shown.records, sender);
  return (
    <>
      <p class="meta agenda-when">
        {[agenda.title, momentLine(agenda, texts)]
          .filter((part) => part !== '')
          .map((part, index) => (
            <span key={index} dir="auto">
              {part}
            </span>
          ))}
      </p>
      <AgendaList agenda={agenda} words={texts} />
      {agenda.notes !== null && <SharedNotes key={shown.records.meeting.id} shown={shown} notes={agenda.notes} />}
    </>
  );
}

/**
 * The agenda as both may see it while the screen is shared, in place of the whole panel. It holds no name of the product,
 * nothing that is private, and no sign that anything is kept back.
 */
export function NeutralView({ state, sender, onFull, onRetry }: NeutralViewProps) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const [size, setSize] = useState(0);
  const [told, setTold] = useState<'copied' | 'refused' | null>(null);
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  // Whoever hid the rest goes on from the top of what is left.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const enlarge = () => setSize((at) => (at + 1) % sizes.length);
  const copy = () => {
    if (!shown) return;
    const agenda = agendaOf(shown.records, gateTime(shown, words), words.zone);
    actions.copyText(agendaText(agenda, agendaWords(words, shown.records, sender))).then(
      () => setTold('copied'),
      () => setTold('refused'),
    );
  };
  const { agendaKey } = shown?.records.settings ?? defaultSettings;
  useSingleKeys(agendaKey, { '.': onFull, '+': enlarge, c: copy });
  const sign = (key: string) => (agendaKey ? { sign: key } : {});
  return (
    <div class="agenda">
      <header class="agenda-head">
        <h1 class="grow" tabIndex={-1} ref={heading}>
          {say('agenda.title')}
        </h1>
        <span class="meta num">{words.formatTime(words.now)}</span>
        <Menu
          name={say('panel.more')}
          items={[
            { key: 'full', label: say('agenda.full-view'), ...sign('.'), onChoose: onFull },
            {
              key: 'larger',
              label: say(size === sizes.length - 1 ? 'agenda.usual-text' : 'agenda.larger-text'),
              ...sign('+'),
              onChoose: enlarge,
            },
            ...(shown ? [{ key: 'copy', label: say('agenda.copy'), ...sign('C'), onChoose: copy }] : []),
          ]}
        />
      </header>
      <main class={`agenda-page ${sizes[size]}`}>
        {typeof state === 'object' &&
          ('failure' in state ? (
            <FailureNotice
              failure={{ ...state.failure, detail: '' }}
              what={say('agenda.failed')}
              {...(onRetry ? { onRetry } : {})}
            />
          ) : shown ? (
            <Page shown={shown} sender={sender} />
          ) : (
            <p class="agenda-none">{say('agenda.none')}</p>
          ))}
      </main>
      <p class="agenda-told meta" role="status">
        {told && say(told === 'copied' ? 'agenda.copied' : 'copy.refused')}
      </p>
    </div>
  );
}
