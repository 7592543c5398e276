/** Everything about news that a popup without any need not load: reading them, their words, their view. */
import type { ComponentChildren } from 'preact';
import type { ToldNews } from '../core/following/news.ts';
import newsWords from '../locales/en/news.json';
import { loadNews } from '../store/following/load-news.ts';
import { MoreWords } from '../ui/messages.tsx';
import { NewsSection } from '../ui/news/news-section.tsx';

export interface LateNews {
  readonly shown: ComponentChildren;
  /** The soonest one-on-one that was cancelled and still holds topics, since no later one is known for them. */
  readonly waiting: ToldNews | null;
}

/** The news at `now` (ms since 1970 UTC) as they are to be shown. Throws a StoreFailure. */
export async function lateNews(now: number): Promise<LateNews> {
  const news = await loadNews(now);
  const waiting = news
    .filter(({ kind, state, effects }) => kind === 'cancelled' && state === 'told' && effects.topics > 0)
    .filter(({ effects }) => effects.day === null)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const shown = (
    <MoreWords catalogue={newsWords}>
      <NewsSection news={news} />
    </MoreWords>
  );
  return { shown, waiting: waiting[0] ?? null };
}
