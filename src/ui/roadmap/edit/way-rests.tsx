import { X } from 'lucide';
import { commitmentState } from '../../../core/brief.ts';
import { firstName } from '../../../core/names.ts';
import type { Commitment } from '../../../core/words.ts';
import { Text, useWords } from '../../messages.tsx';
import { IconButton } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useEditing } from './editing-context.ts';

/** Who promised what, and how late it is. */
function Promised({ one }: { one: Commitment }) {
  const { say, today } = useWords();
  const { place } = useEditing();
  const person = place.people.find(({ id }) => id === one.personId);
  const state = commitmentState(one, today);
  return (
    <span>
      <bdi dir="auto">
        {person ? say('roadmap.edit-promised', { name: firstName(person.name), text: one.text }) : one.text}
      </bdi>{' '}
      <span class={state.tone === 'late' ? 'late' : undefined}>
        <Text m={state.message} />
      </span>
    </span>
  );
}

interface OffersProps {
  offers: readonly Commitment[];
  onTake: (one: Commitment) => void;
}

/** Promises that fit. The first is taken by Tab, each by a press. */
export function Offers({ offers, onTake }: OffersProps) {
  const { say } = useWords();
  return (
    <div class="way-offers" role="status">
      {offers.map((one, index) => (
        <button
          key={one.id}
          type="button"
          // The field keeps the focus, and with it the offers.
          onPointerDown={(event) => event.preventDefault()}
          tabIndex={-1}
          onClick={() => onTake(one)}
        >
          <Mark kind="theirs" />
          <Promised one={one} />
          {index === 0 && <span class="kbd">{say('roadmap.keys-name-tab')}</span>}
        </button>
      ))}
    </div>
  );
}

/** The promise that a way rests on. */
export function RestsOn({ one, onRemove }: { one: Commitment; onRemove: () => void }) {
  const { say } = useWords();
  return (
    <div class="way-rests">
      <Mark kind="theirs" />
      <Promised one={one} />
      <IconButton icon={X} name={say('roadmap.edit-rests-not', { text: one.text })} onClick={onRemove} />
    </div>
  );
}
