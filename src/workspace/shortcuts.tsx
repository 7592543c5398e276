import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readSettings } from '../store/settings.ts';
import { SingleKeysContext } from '../ui/single-keys.ts';
import type { PageName } from '../ui/workspace/route.ts';
import { lateView } from '../wiring/late-view.tsx';
import { useLive } from '../wiring/use-live.ts';
import { listenToKeys } from './listen-to-keys.ts';

const PaletteDialog = lateView(async () => (await import('./palette-dialog.tsx')).PaletteDialog);
const KeysDialog = lateView(async () => (await import('./keys-dialog.tsx')).KeysDialog);

/** The keys that work on every page, and what they open over it. Focus goes back to where it was. */
export function WithShortcuts({ page, children }: { page: PageName; children: ComponentChildren }) {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const before = useRef<HTMLElement | null>(null);
  const setting = useLive(
    useCallback(() => readSettings(), []),
    ['settings'],
  );
  const single = setting.state !== 'ready' || setting.value.singleKeys;
  useEffect(
    () =>
      listenToKeys({
        single,
        onOpen(which) {
          before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
          setOpen(which);
        },
      }),
    [single],
  );
  useEffect(() => {
    const onGone = () => setOpen(null);
    addEventListener('hashchange', onGone);
    return () => removeEventListener('hashchange', onGone);
  }, []);
  const close = () => {
    setOpen(null);
    before.current?.focus();
  };
  return (
    <SingleKeysContext.Provider value={single}>
      {children}
      {open === 'palette' && <PaletteDialog onClose={close} />}
      {open === 'keys' && <KeysDialog page={page} single={single} onClose={close} />}
    </SingleKeysContext.Provider>
  );
}
