import { useWords } from '../messages.tsx';
import { percentText } from './objective-words.ts';

const [width, height] = [220, 14];
const at = (hundredths: number) => 1 + ((width - 2) * hundredths) / 100;

/** How much is done as a full bar, and what was planned for now as a dotted tick. Both 0 to 100. */
export function ProgressBar({ progress, planned }: { progress: number; planned: number | null }) {
  const { say, locale } = useWords();
  const done = percentText(progress, locale);
  const name =
    planned === null
      ? say('objectives.bar', { done })
      : say('objectives.bar-planned', { done, planned: percentText(planned, locale) });
  return (
    <svg
      class="progress-bar turn"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={name}
    >
      <path class="whole" d={`M1 7H${at(100)}`} />
      {progress > 0 && <path class="done" d={`M1 7H${at(progress)}`} />}
      {planned !== null && <path class="planned" d={`M${at(planned)} 1v12`} />}
    </svg>
  );
}

/** What the two strokes mean. */
export function BarLegend() {
  const { say } = useWords();
  return (
    <p class="meta bar-legend">
      <span class="row">
        <svg class="progress-bar" width="22" height="6" viewBox="0 0 22 6" aria-hidden="true">
          <path class="done" d="M0 3h22" />
        </svg>
        {say('objectives.legend-done')}
      </span>
      <span class="row">
        <svg class="progress-bar" width="4" height="13" viewBox="0 0 4 13" aria-hidden="true">
          <path class="planned" d="M2 0v13" />
        </svg>
        {say('objectives.legend-planned')}
      </span>
    </p>
  );
}
