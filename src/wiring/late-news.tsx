/** Everything about news that a popup without any need not load: reading them, their words, their view. */
import type { ComponentChildren } from 'preact';
import newsWords from '../locales/en/news.json';
import { loadNews } from '../store/following/load-news.ts';
import { MoreWords } from '../ui/messages.tsx';
import { NewsSection } from '../ui/news/news-section.tsx';

/** The news at `now` (ms since 1970 UTC) as they are to be shown. Throws a StoreFailure. */
export async function lateNews(now: number): Promise<ComponentChildren> {
  const news = await loadNews(now);
  return (
    <MoreWords catalogue={newsWords}>
      <NewsSection news={news} />
    </MoreWords>
  );
}
