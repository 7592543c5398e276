/** Keys as they are pressed, one after the other. */
export function Keys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <span class="keys keyboard-only">
      {keys.map((key) => (
        <kbd key={key} class="kbd">
          {key}
        </kbd>
      ))}
    </span>
  );
}
