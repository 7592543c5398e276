/** Two people, one step forward. It keeps its own colours on every ground and is never mirrored. */
export function Logo({ size = 18 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 16 16" role="img" aria-label="Onward">
      <rect width="16" height="16" rx="3" fill="#0B6A4A" />
      <circle cx="4.5" cy="8.75" r="1.6" fill="none" stroke="#fff" stroke-width="1.3" />
      <circle cx="11.5" cy="4.75" r="2.25" fill="#fff" />
      <path d="M2 13h7V9h5" fill="none" stroke="#fff" stroke-width="2" />
    </svg>
  );
}
