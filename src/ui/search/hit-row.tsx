import { foundPieces, holdsWords } from '../../core/search/found-words.ts';
import type { SearchLine } from '../../core/search/search-line.ts';
import { useWords } from '../messages.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { HitMark } from './hit-mark.tsx';
import { addressOf, dayInMargin, saidBy, standing } from './hit-words.ts';
import type { PeopleNames } from './search-state.ts';

/** A text with the searched words set off. */
export function FoundText({ text, words }: { text: string; words: string }) {
  return (
    <span dir="auto">
      {foundPieces(text, words).map((piece, at) => (piece.found ? <mark key={at}>{piece.text}</mark> : piece.text))}
    </span>
  );
}

export interface HitRowProps {
  line: SearchLine;
  /** What was searched, without its mark. */
  words: string;
  people: PeopleNames;
}

/** One hit: the day in the margin, its mark, the words with what was found, who said it. The whole of it is the link. */
export function HitRow({ line, words, people }: HitRowProps) {
  const view = useWords();
  const spoken = line.mark === 'feedback' || line.mark === 'assessment';
  const stands = standing(line, view);
  // The rest is shown where the words stand in it; an answer always.
  const more = line.more !== '' && (line.mark === 'question' || holdsWords(line.more, words)) ? line.more : '';
  return (
    <Line class="hit" margin={<span class="num">{dayInMargin(line, view)}</span>}>
      <a href={addressOf(line)} class="hit-link">
        <HitMark line={line} />
        <span class="grow">
          {line.text !== '' && (
            <span class={spoken ? 'said' : undefined}>
              <FoundText text={line.text} words={words} />
            </span>
          )}
          {more !== '' && (
            <span
              class={line.mark === 'question' || line.mark === 'mine' || line.mark === 'theirs' ? 'said more' : 'more'}
            >
              <FoundText text={more} words={words} />
            </span>
          )}
          <MetaLine>
            <span>{saidBy(line, people, view)}</span>
            {stands && <span class={stands.late ? 'late' : undefined}>{stands.text}</span>}
            {line.mark === 'matter' && <LaneTag lane="private" />}
          </MetaLine>
        </span>
      </a>
    </Line>
  );
}
