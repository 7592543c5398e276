import { useId } from 'preact/hooks';
import type { OwnTexts } from '../../core/packet/choices.ts';
import { type MessageId, useSay } from '../messages.tsx';
import { ownTextNames, type PacketAtWork } from './use-packet.ts';

const labelOf = (name: keyof OwnTexts, kind: PacketAtWork['facts']['kind']): MessageId =>
  name === 'lead' ? `packet.own-lead-${kind}` : `packet.own-${name}`;

function OwnText({ name, at }: { name: keyof OwnTexts; at: PacketAtWork }) {
  const say = useSay();
  const id = useId();
  const value = at.own[name];
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) =>
    at.write(name, event.currentTarget.value);
  const common = { id, class: 'field', dir: 'auto' as const, value, onInput };
  return (
    <div class="field-box">
      <label class="label" for={id}>
        {say(labelOf(name, at.facts.kind))}
      </label>
      {name === 'name' ? (
        <input {...common} type="text" maxLength={200} placeholder={at.facts.name} />
      ) : (
        <textarea {...common} class="field voice" rows={2} maxLength={5000} />
      )}
    </div>
  );
}

/** What stands in the sheet in the user's own words. Kept with every key. */
export function OwnTextsSection({ at }: { at: PacketAtWork }) {
  const say = useSay();
  const { choices, facts } = at;
  const names = ownTextNames[facts.kind].filter((name) => !choices.off.some((key) => key === name));
  return (
    <section class="pk-own" aria-labelledby="pk-own">
      <h2 class="label" id="pk-own">
        {say('packet.own-words')}
      </h2>
      {names.map((name) => (
        <OwnText key={name} name={name} at={at} />
      ))}
    </section>
  );
}
