import { X } from 'lucide';
import { useSay } from '../messages.tsx';
import { IconButton } from '../parts/button.tsx';

export interface Entry {
  readonly text: string;
  /** Where it comes from, for one that cannot be removed. */
  readonly source?: string;
}

/** Addresses and the like, one to a line; the user's own with a way to remove them. */
export function EntryList({ entries, onRemove }: { entries: readonly Entry[]; onRemove: (text: string) => void }) {
  const say = useSay();
  if (entries.length === 0) return null;
  return (
    <ul class="entries sources">
      {entries.map(({ text, source }) => (
        <li key={text}>
          <bdi class="grow" dir="auto">
            {text}
          </bdi>
          {source !== undefined ? (
            <span class="meta">{source}</span>
          ) : (
            <IconButton icon={X} name={say('settings.remove', { text })} onClick={() => onRemove(text)} />
          )}
        </li>
      ))}
    </ul>
  );
}
