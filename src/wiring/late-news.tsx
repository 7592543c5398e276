/** Everything about news that a popup without any need not load: reading them, their words, their view. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import newsWords from '../locales/en/news.json';
import { loadNews } from '../store/following/load-news.ts';
import { MessagesContext, useWords, wordsOf } from '../ui/messages.tsx';
import { NewsSection } from '../ui/news/news-section.tsx';

function WithNewsWords({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const more = useMemo(() => wordsOf({ ...words, catalogue: { ...words.catalogue, ...newsWords } }), [words]);
  return <MessagesContext.Provider value={more}>{children}</MessagesContext.Provider>;
}

/** The news at `now` (ms since 1970 UTC) as they are to be shown. Throws a StoreFailure. */
export async function lateNews(now: number): Promise<ComponentChildren> {
  const news = await loadNews(now);
  return (
    <WithNewsWords>
      <NewsSection news={news} />
    </WithNewsWords>
  );
}
