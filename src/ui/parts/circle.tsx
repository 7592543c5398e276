/** How much of something there is: full, half, dashed. Its word stands beside it. `turns` where the half follows the reading direction. */
export function Circle({ fill, turns = false }: { fill: 'full' | 'half' | 'dashed'; turns?: boolean }) {
  return (
    <svg class={turns ? 'turn' : undefined} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {fill === 'full' ? (
        <circle cx="7" cy="7" r="5.5" fill="currentColor" />
      ) : (
        <circle
          cx="7"
          cy="7"
          r="5.25"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray={fill === 'dashed' ? '2.2 1.92' : undefined}
        />
      )}
      {fill === 'half' && <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
    </svg>
  );
}
