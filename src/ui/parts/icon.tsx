import { h } from 'preact';

/** The drawing of one icon, as the icon set exports it. */
export type IconData = readonly (readonly [
  tag: string,
  attrs: Readonly<Record<string, string | number | undefined>>,
])[];

/** An icon on a 24 grid, drawn at `size` px. It says nothing by itself: a word or a name stands beside it. */
export function Icon({ of, size = 16 }: { of: IconData; size?: 12 | 14 | 16 }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size < 16 ? 2 : 1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attrs]) => h(tag, attrs))}
    </svg>
  );
}
