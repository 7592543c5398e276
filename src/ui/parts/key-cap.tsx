import { type MessageId, useSay } from '../messages.tsx';

const named: Readonly<Record<string, MessageId>> = {
  Alt: 'key.alt',
  Ctrl: 'key.ctrl',
  Delete: 'key.delete',
  Enter: 'key.enter',
  Esc: 'key.esc',
};

/** A key as it is printed on a keyboard of the user's language. `name` is what English keyboards say. */
export function KeyCap({ name }: { name: string }) {
  const say = useSay();
  const id = named[name];
  return <kbd class="kbd">{id === undefined ? name : say(id)}</kbd>;
}
