import { Link } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import type { Failure } from '../actions.ts';
import { failureOf } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { plainEnter } from './plain-submit.ts';
import { Problem } from './problem.tsx';
import type { WaysInActions } from './ways-in.ts';

type Told = 'added' | 'not-an-address' | 'refused' | null;
const words = {
  added: 'ways-in.added',
  'not-an-address': 'ways-in.address-bad',
  refused: 'ways-in.address-refused',
} as const;

/**
 * Takes a calendar's secret address. It is a password: shown as dots, kept in no draft, offered to no spelling service
 * and no password manager, and gone from the page once it is kept.
 */
export function FeedForm({ addFeed }: Pick<WaysInActions, 'addFeed'>) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const bad = told === 'not-an-address';

  const add = () => {
    if (text.trim() === '') return;
    setFailure(null);
    // At once and in the click: the browser asks for its leave only there.
    addFeed(text).then(
      (answer) => {
        setTold(answer);
        if (answer === 'added') setText('');
        input.current?.focus();
      },
      (thrown: unknown) => setFailure(failureOf(thrown)),
    );
  };
  return (
    <div class="feed-form" data-place="address">
      <label class="label" for={id}>
        {say('ways-in.address')}
      </label>
      <p class="meta" id={`${id}-about`}>
        {say('ways-in.address-about')}
      </p>
      <div class="row wrap">
        <input
          id={id}
          ref={input}
          class="field secret"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-about ${id}-told`}
          aria-invalid={bad}
          onInput={(event) => {
            setText(event.currentTarget.value);
            if (told !== null) setTold(null);
          }}
          onKeyDown={plainEnter(add)}
        />
        <Button icon={Link} onClick={add} disabled={text.trim() === ''}>
          {say('ways-in.add')}
        </Button>
      </div>
      <div role="status" id={`${id}-told`} class="ui">
        {told === 'added' && say(words[told])}
        {told !== null && told !== 'added' && <Problem>{say(words[told])}</Problem>}
      </div>
      {failure && <FailureNotice failure={failure} onRetry={add} />}
    </div>
  );
}
