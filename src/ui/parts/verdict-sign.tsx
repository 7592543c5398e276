/** How sure a judgement is: full, half or dashed circle. The word always stands beside it. */
export function VerdictSign({ sureness }: { sureness: 'certain' | 'likely' | 'unknown' | 'no' }) {
  const ring = { cx: 7, cy: 7, r: 5.25, 'stroke-width': 1.5, stroke: 'currentColor' };
  return (
    <svg class="verdict" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {sureness === 'certain' && <circle {...ring} fill="currentColor" />}
      {sureness === 'likely' && <circle {...ring} fill="none" />}
      {sureness === 'likely' && <path class="turn" d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
      {sureness === 'unknown' && <circle {...ring} fill="none" stroke-dasharray="2.6 1.9" />}
      {sureness === 'no' && <circle {...ring} fill="none" />}
      {sureness === 'no' && <path d="M3.3 10.7l7.4-7.4" stroke="currentColor" stroke-width="1.5" />}
    </svg>
  );
}
