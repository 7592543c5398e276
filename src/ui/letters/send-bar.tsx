import { Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { gmailAddress, mailAddress } from '../../core/letters/mail-addresses.ts';
import { htmlOf } from '../../core/letters/rich-text.ts';
import type { SentLetter } from '../../core/sent.ts';
import { useActions } from '../actions.ts';
import { type MessageId, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import type { LetterAtWork } from './use-letter.ts';

type Way = NonNullable<SentLetter['way']>;
/** What became of a press: handed over, copied because it was too long for that way, or refused by the browser. */
type Outcome = { readonly way: Way; readonly as: 'done' | 'too-long' | 'refused' };

export interface SendBarProps {
  at: LetterAtWork;
  onHandedOver: () => void;
  onAnother: () => void;
}

function toldOf({ way, as }: Outcome): MessageId {
  if (as === 'refused') return 'letters.refused';
  return as === 'done' || way === 'copy' ? `letters.${way}-done` : `letters.${way}-too-long`;
}

function useHandOver(at: LetterAtWork, onHandedOver: () => void) {
  const actions = useActions();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const text = { to: at.letter.address, subject: at.subject.text, body: at.body.text };
  const done = (way: Way, as: Outcome['as']) => {
    setOutcome({ way, as });
    if (as !== 'refused') onHandedOver();
  };
  const copy = (way: Way, as: Outcome['as']) =>
    void actions.copyLetter(text.body, htmlOf(text.body)).then(
      () => done(way, as),
      () => done(way, 'refused'),
    );
  const open = (way: 'mail' | 'gmail', address: string | null) => {
    // Too long for an address: the mail app would cut it off and say nothing.
    if (address === null) return copy(way, 'too-long');
    if (way === 'mail') actions.openMail(address);
    else actions.openGmail(address);
    done(way, 'done');
  };
  return {
    outcome,
    copy: () => copy('copy', 'done'),
    mail: () => open('mail', mailAddress(text)),
    gmail: () => open('gmail', gmailAddress(text)),
  };
}

/** The ways to hand a letter over. None is sent by us: afterwards it is asked whether it went out. */
export function SendBar({ at, onHandedOver, onAnother }: SendBarProps) {
  const { say } = useWords();
  const note = useId();
  const { outcome, copy, mail, gmail } = useHandOver(at, onHandedOver);
  const sent = at.sentOn !== null;
  const asks = outcome !== null && outcome.as !== 'refused' && !sent;
  return (
    <div class="bar wrap send-bar">
      <Button kind={sent ? 'plain' : 'primary'} icon={Copy} onClick={copy}>
        {say('letters.copy')}
      </Button>
      {!sent && (
        <>
          <Button onClick={gmail} aria-describedby={note}>
            {say('letters.gmail')}
          </Button>
          <Button onClick={mail}>{say('letters.mail-app')}</Button>
        </>
      )}
      {sent && at.key.meetingId === null && <Button onClick={onAnother}>{say('letters.another')}</Button>}
      <span class="meta" role="status">
        {outcome && say(toldOf(outcome))}
        {asks && ` ${say('letters.did-it-go')}`}
      </span>
      {asks && (
        <Button small onClick={() => at.setSent(outcome.as === 'too-long' ? 'copy' : outcome.way)}>
          {say('letters.it-went')}
        </Button>
      )}
      {!sent && (
        <p class="meta gmail-note" id={note}>
          {say('letters.gmail-note')}
        </p>
      )}
    </div>
  );
}
