import { careerSentences } from '../../core/insights/career.ts';
import type { CareerFact } from '../../core/insights/facts.ts';
import { useWords, Words } from '../messages.tsx';
import { timesIn } from './insight-words.ts';

/** The sentence the page begins with: when career was last talked about, and how long not before. */
export function Headline({ career, name }: { career: CareerFact; name: string }) {
  const { today, locale } = useWords();
  return (
    <p class="insights-headline">
      {careerSentences(career, name, today).map((finding, index) => (
        <span key={finding.id}>
          {index > 0 && ' '}
          <Words
            id={finding.id}
            values={{
              ...finding.values,
              ...Object.fromEntries(
                Object.entries(timesIn(finding, locale)).map(([gap, text]) => [gap, <b key={gap}>{text}</b>]),
              ),
            }}
          />
        </span>
      ))}
    </p>
  );
}
