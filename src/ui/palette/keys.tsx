import { KeyCap } from '../parts/key-cap.tsx';

/** Keys as they are pressed, one after the other. */
export function Keys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <span class="keys keyboard-only">
      {keys.map((key) => (
        <KeyCap key={key} name={key} />
      ))}
    </span>
  );
}
