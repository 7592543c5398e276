/** What was promised both ways: open ones, with slips, and the latest that were delivered. */
import { before, dana, jun, junLast, last, long, ruth, ruthLast, tomas, tomasLast } from './ids.ts';
import { dayMs, type SampleBook, shared } from './rows.ts';

interface Promised {
  readonly by: 'me' | 'them';
  readonly who: string;
  readonly text: string;
  /** As it was said, where that was otherwise. */
  readonly words?: string;
  readonly in: string;
  /** Days ago. */
  readonly said: number;
  readonly due: string | null;
  readonly slips?: readonly { from: string; to: string | null; on: string }[];
  readonly delivered?: string;
  /** The objective it serves. */
  readonly objective?: string;
}

/** Adds promise number `n`. */
export function addPromise({ add, nextOrder, now }: SampleBook, n: number, p: Promised): string {
  return add(
    'commitments',
    n,
    {
      owner: p.by,
      personId: p.who,
      meetingId: p.in,
      text: p.text,
      words: p.words ?? p.text,
      due: p.due,
      slips: [...(p.slips ?? [])],
      state: p.delivered ? 'delivered' : 'open',
      deliveredOn: p.delivered ?? null,
      earlyBy: null,
      confirmedOn: null,
      objectiveId: p.objective ?? null,
      order: nextOrder(),
      ...shared,
    },
    now - p.said * dayMs,
  );
}

export function addPromises(book: SampleBook): void {
  const { ago, ahead, say, today } = book;
  const promise = (n: number, p: Promised) => addPromise(book, n, p);
  promise(300, {
    by: 'me',
    who: dana,
    text: say('sample.send-the-depot-cost-sheet'),
    in: last,
    said: 14,
    due: today,
    slips: [{ from: ago(7), to: today, on: ago(8) }],
  });
  promise(301, {
    by: 'me',
    who: tomas,
    text: say('sample.tell-tomas-which-depot-i'),
    in: tomasLast,
    said: 22,
    due: ahead(5),
  });
  promise(302, {
    by: 'me',
    who: dana,
    text: say('sample.ask-two-depots-for-their'),
    in: last,
    said: 14,
    due: ahead(6),
  });
  promise(303, {
    by: 'me',
    who: ruth,
    text: say('sample.write-up-the-kiruna-reroute'),
    in: ruthLast,
    said: 23,
    due: ahead(7),
  });
  promise(304, {
    by: 'me',
    who: jun,
    text: say('sample.show-the-crew-model-to'),
    in: junLast,
    said: 5,
    due: ahead(51),
  });
  promise(305, {
    by: 'me',
    who: dana,
    text: say('sample.winter-plan-second-version'),
    in: before,
    said: 28,
    due: ago(5),
    delivered: ago(7),
  });
  promise(306, {
    by: 'me',
    who: ruth,
    text: say('sample.notes-on-the-oslo-visit'),
    in: ruthLast,
    said: 90,
    due: ago(13),
    delivered: ago(13),
  });
  promise(307, {
    by: 'me',
    who: dana,
    text: say('sample.crew-numbers-for-october'),
    in: long,
    said: 56,
    due: ago(27),
    delivered: ago(26),
  });
  promise(320, {
    by: 'them',
    who: dana,
    text: say('sample.ask-ruth-for-a-slot'),
    words: say('sample.ill-ask-ruth-before-her'),
    in: before,
    said: 28,
    due: ago(6),
  });
  promise(321, { by: 'them', who: dana, text: say('sample.put-me-on-the-peak'), in: last, said: 14, due: ahead(9) });
  promise(322, {
    by: 'them',
    who: dana,
    text: say('sample.find-out-when-the-lead'),
    in: before,
    said: 28,
    due: ahead(16),
  });
  promise(323, {
    by: 'them',
    who: jun,
    text: say('sample.read-the-crew-model-and'),
    in: junLast,
    said: 5,
    due: ahead(23),
  });
  promise(324, {
    by: 'them',
    who: dana,
    text: say('sample.think-about-the-team-question'),
    in: last,
    said: 14,
    due: null,
  });
  promise(325, {
    by: 'them',
    who: tomas,
    text: say('sample.book-list-on-leading-small'),
    in: tomasLast,
    said: 27,
    due: ago(15),
    delivered: ago(15),
  });
  promise(326, {
    by: 'them',
    who: dana,
    text: say('sample.access-to-the-depot-figures'),
    in: long,
    said: 56,
    due: ago(27),
    delivered: ago(23),
  });
}
