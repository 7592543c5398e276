import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { NeedFault, WayForm } from '../../../core/roadmap/need-form.ts';
import { offersFor } from '../../../core/roadmap/way-offers.ts';
import type { Commitment } from '../../../core/words.ts';
import { useSay } from '../../messages.tsx';
import { useEditing } from './editing-context.ts';
import { FlagLines } from './flag-lines.tsx';
import { LineArea } from './line-area.tsx';
import { WayGain } from './way-gain.tsx';
import { Offers, RestsOn } from './way-rests.tsx';
import { WayState } from './way-state.tsx';

interface WayFieldsProps {
  way: WayForm;
  /** The words of the need, which offers are looked for with. */
  needText: string;
  /** From 1; null where it is the only one. */
  place: number | null;
  faults: readonly NeedFault[];
  /** Promises on which other ways of this need rest. */
  taken: ReadonlySet<string>;
  onSet: (patch: Partial<WayForm>) => void;
  autoFocus: boolean;
}

/** A way here, the promise it rests on, its gain, and how far it leads. */
export function WayFields({ way, needText, place: n, faults, taken, onSet, autoFocus }: WayFieldsProps) {
  const say = useSay();
  const { more } = useEditing();
  // Offers come with typing and go with Escape, so that Tab means what it always means to who has typed nothing here.
  const [typing, setTyping] = useState(false);
  const rests = more.promised.find(({ id }) => id === way.commitmentId) ?? null;
  const offers = typing && rests === null ? offersFor(`${needText} ${way.text}`, more.promised, taken) : [];
  const take = (one: Commitment) => {
    setTyping(false);
    onSet({ commitmentId: one.id, ...(way.text.trim() === '' ? { text: one.text } : {}) });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    const [first] = offers;
    if (!first || event.isComposing) return;
    const taking = event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey;
    if (!taking && event.key !== 'Escape') return;
    event.preventDefault();
    if (taking) take(first);
    else setTyping(false);
  };
  const name = n === null ? say('roadmap.edit-way') : say('roadmap.edit-way-n', { n });
  // One way alone needs no frame of its own.
  const Frame = n === null ? 'div' : 'fieldset';
  return (
    <Frame class="way-fields" aria-label={n === null ? undefined : name}>
      <LineArea
        label={say('roadmap.edit-way')}
        text={way.text}
        placeholder={say('roadmap.edit-way-hint')}
        autoFocus={autoFocus}
        onType={(text) => {
          setTyping(true);
          onSet({ text });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyping(false)}
      />
      <Offers offers={offers} onTake={take} />
      {rests && <RestsOn one={rests} onRemove={() => onSet({ commitmentId: null })} />}
      <WayGain way={way} fault={faults.includes('gain') ? say('roadmap.edit-fault-gain') : null} onSet={onSet} />
      <WayState
        legend={say('roadmap.edit-way-state', { text: name })}
        choice={way.choice}
        mayBeGone={way.id !== null}
        onChoose={(choice) => onSet({ choice })}
      />
      <FlagLines way={{ ...way, state: way.choice === 'met' ? 'taken' : way.choice }} />
    </Frame>
  );
}
