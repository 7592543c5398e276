import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../use-slash-key.ts';

/** A sign within somebody's typing is no command, even where the field has just gone. In ms. */
const pause = 700;
const signsOf: Readonly<Record<string, string>> = { '。': '.', '．': '.', '＋': '+' };

/** Single keys that do something anywhere outside of a field, while `on`. Keys of `keys` are lower case. */
export function useSingleKeys(on: boolean, keys: Readonly<Record<string, () => void>>): void {
  const live = useRef(keys);
  live.current = keys;
  useEffect(() => {
    if (!on) return;
    let typedAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key.length !== 1) return;
      const key = (signsOf[event.key] ?? event.key).toLowerCase();
      const command = Object.hasOwn(live.current, key) ? live.current[key] : undefined;
      const amidTyping = event.timeStamp - typedAt < pause;
      if (!command || amidTyping || isTyping(event.target)) typedAt = event.timeStamp;
      if (!command || amidTyping || event.defaultPrevented || event.repeat || isTyping(event.target)) return;
      event.preventDefault();
      command();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
}
