import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { IconButton, TextButton } from '../parts/button.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import type { PageName } from '../workspace/route.ts';
import { shortcutsOn } from './shortcuts.ts';

export interface KeysViewProps {
  page: PageName;
  /** False where keys without Ctrl are switched off. */
  single: boolean;
  onClose: () => void;
}

/** All keys, those of this page first. */
export function KeysView({ page, single, onClose }: KeysViewProps) {
  const { say } = useWords();
  const actions = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, as every dialog
    <dialog
      class="pal keys-help"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <header class="pal-head">
        <h2 id="keys-title" class="grow">
          {say('palette.keys-title')}
        </h2>
        <IconButton icon={X} name={say('palette.close')} onClick={onClose} />
      </header>
      <div class="keys-groups">
        {shortcutsOn(page).map(({ name, shortcuts }) => (
          <section key={name} aria-label={say(name)}>
            <h3 class="label">{say(name)}</h3>
            <dl>
              {shortcuts.map(({ keys, what }) => (
                <div key={what}>
                  <dt>
                    {keys.map((key) => (
                      <KeyCap key={key} name={key} />
                    ))}
                  </dt>
                  <dd>{say(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <footer class="pal-foot meta">
        <span class="grow">{!single && say('palette.keys-off')}</span>
        <a class="link" href="#/welcome">
          {say('palette.keys-welcome')}
        </a>
        <TextButton onClick={actions.openSample}>{say('palette.keys-sample')}</TextButton>
        <a class="link" href="#/settings">
          {say('palette.keys-settings')}
        </a>
      </footer>
    </dialog>
  );
}
