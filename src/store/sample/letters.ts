/** Letters that went out. */
import type { Fields } from '../../core/model.ts';
import { boardSlot, catchUpBack, dana, last } from './ids.ts';
import type { SampleBook } from './rows.ts';

/** Adds letter number `n`, to Dana unless told. */
export function addLetter(
  { add }: SampleBook,
  n: number,
  letter: Partial<Fields<'letters'>> & Pick<Fields<'letters'>, 'kind' | 'sentOn'>,
): string {
  return add('letters', n, {
    personId: dana,
    meetingId: null,
    aboutId: null,
    subject: null,
    body: null,
    itemIds: [],
    way: 'copy',
    confirmedOn: null,
    ...letter,
  });
}

export function addLetters(book: SampleBook): void {
  const { ago, say } = book;
  addLetter(book, 540, {
    kind: 'thank-you',
    meetingId: last,
    sentOn: ago(13),
    confirmedOn: ago(13),
    subject: say('sample.thank-you-and-what-we'),
    body: say('sample.hello-dana-thank-you-for'),
  });
  addLetter(book, 541, {
    kind: 'cancelled',
    meetingId: catchUpBack(3),
    sentOn: ago(42),
    subject: say('sample.what-i-would-have-raised'),
    body: say('sample.hello-dana-as-we-do'),
  });
  addLetter(book, 542, {
    kind: 'nudge',
    aboutId: boardSlot,
    sentOn: ago(3),
    subject: say('sample.the-march-board'),
    body: say('sample.hello-dana-a-short-question'),
  });
}
