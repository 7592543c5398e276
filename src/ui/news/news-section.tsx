import { CalendarCheck, CalendarClock, CalendarSearch, CalendarX, Pencil, Undo2, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { asks, type NewsKind, type ToldNews } from '../../core/following/news.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { nameOf, newsWords, whoOf } from './news-words.ts';

const most = 3;

const icons: Readonly<Record<NewsKind, IconData>> = {
  moved: CalendarClock,
  renamed: Pencil,
  declined: CalendarX,
  cancelled: CalendarX,
  accepted: CalendarCheck,
  restored: CalendarCheck,
  guests: Users,
  replaced: Users,
  absent: CalendarSearch,
  account: CalendarCheck,
  calendar: CalendarCheck,
};

/** The answers to what is asked; nothing happens before one of them is given. */
function Answers({ news }: { news: ToldNews }) {
  const words = useWords();
  const { say } = words;
  const act = useAct();
  const actions = useActions();
  const off = news.kind === 'replaced' ? say('news.kept') : say('news.off-told');
  const answer = (yes: boolean) => void act(() => actions.answerNews(news.id, yes), yes ? say('news.kept') : off);
  const [yes, no] =
    news.kind === 'absent'
      ? [say('news.still-on'), say('news.all-off')]
      : news.kind === 'guests'
        ? [say('news.yes-still'), say('news.no-more')]
        : [say('news.yes-with', { who: whoOf(news, words) }), say('news.with', { name: nameOf(news) })];
  return (
    <>
      <Button small onClick={() => answer(true)}>
        {yes}
      </Button>
      <Button small onClick={() => answer(false)}>
        {no}
      </Button>
      {news.kind === 'absent' && (
        <Button small kind="quiet" onClick={() => actions.openCalendar()}>
          {say('news.elsewhere')}
        </Button>
      )}
    </>
  );
}

function Item({ news }: { news: ToldNews }) {
  const words = useWords();
  const act = useAct();
  const actions = useActions();
  const { what, was, effect } = newsWords(news, words);
  const back = news.state === 'taken-back';
  return (
    <Line
      margin={
        <span class="mk">
          <Icon of={back ? Undo2 : icons[news.kind]} />
        </span>
      }
    >
      <p class="clamp">
        <b>{what}</b> {back && effect}
      </p>
      {was !== null && <p class="meta clamp">{was}</p>}
      {effect !== null && !back && <p class="ui muted">{effect}</p>}
      <div class="row wrap">
        {asks(news.kind) ? (
          <Answers news={news} />
        ) : (
          <>
            {news.canUndo && (
              <Button
                small
                icon={Undo2}
                onClick={() => void act(() => actions.takeBackNews(news.id), words.say('news.taken-back'))}
              >
                {words.say('undo')}
              </Button>
            )}
            <Button
              small
              kind="quiet"
              onClick={() => void act(() => actions.dismissNews(news.id), words.say('news.got-it-told'))}
            >
              {words.say('news.got-it')}
            </Button>
          </>
        )}
      </div>
    </Line>
  );
}

/** What the calendar changed: at most three, then "n more". Nothing where there is no news. */
export function NewsSection({ news }: { news: readonly ToldNews[] }) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  if (news.length === 0) return null;
  const shown = all ? news : news.slice(0, most);
  return (
    <Section title={say('news.title')} count={news.length > 1 ? news.length : null} class="now news">
      <Lines>
        {shown.map((one) => (
          <Item key={one.id} news={one} />
        ))}
      </Lines>
      {shown.length < news.length && (
        <Line as="div" class="more">
          <TextButton onClick={() => setAll(true)}>{say('news.more', { n: news.length - shown.length })}</TextButton>
        </Line>
      )}
    </Section>
  );
}
