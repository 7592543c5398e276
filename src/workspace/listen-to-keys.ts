/** The keys of the workspace, heard on the whole page. */
import { createKeybindingsHandler } from 'tinykeys';
import { draftKeys, pageKeys } from '../ui/palette/shortcut-keys.ts';
import { isTyping } from '../ui/use-slash-key.ts';

export interface KeysHeard {
  /** False where only keys with Ctrl or Cmd count. */
  readonly single: boolean;
  readonly onOpen: (which: 'palette' | 'keys') => void;
}

const go = (href: string) => () => {
  location.hash = href;
};

/** `g p` by the letter, and by its place where the keyboard writes another script. */
function sequences(first: string, second: string, run: () => void): Record<string, () => void> {
  return {
    [`${first} ${second}`]: run,
    [`Key${first.toUpperCase()} Key${second.toUpperCase()}`]: run,
  };
}

/** Begins to listen; gives how to stop. A key that somebody types or that a view has taken is none of ours. */
export function listenToKeys({ single, onOpen }: KeysHeard): () => void {
  const withCtrl = createKeybindingsHandler({
    '$mod+k': (event) => {
      event.preventDefault();
      onOpen('palette');
    },
  });
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const [key, href] of Object.entries(pageKeys)) Object.assign(bindings, sequences('g', key, go(href)));
  for (const [key, kind] of Object.entries(draftKeys)) {
    const draft = () => {
      void import('./go-to-draft.ts').then(({ goToDraft }) => goToDraft(kind));
    };
    Object.assign(bindings, sequences('d', key, draft));
  }
  const alone = createKeybindingsHandler(bindings);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    // What floats over the page has the keys.
    if (document.querySelector('dialog[open]')) return;
    withCtrl(event);
    if (!single || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '/' || event.key === '?') {
      event.preventDefault();
      if (event.key === '/') location.hash = '#/search';
      else onOpen('keys');
    } else alone(event);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
