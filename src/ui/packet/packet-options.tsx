import { groupings } from '../../core/packet/choices.ts';
import { type PacketDays, type PacketKind, packetKinds } from '../../core/packet/facts.ts';
import type { Day, Id } from '../../core/record.ts';
import { useSay } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';
import { Choice } from '../workspace/choice.tsx';
import { OutBar, type WaysOut } from './out-bar.tsx';
import { OwnTextsSection } from './own-texts.tsx';
import { SectionChoice } from './section-choice.tsx';
import { type Share, StaysSection } from './stays-section.tsx';
import type { PacketAtWork } from './use-packet.ts';

export interface PacketAddress {
  readonly kind: PacketKind;
  readonly days: PacketDays;
  readonly managerId: Id | null;
}
/** Leads to another packet. */
export type GoTo = (address: PacketAddress) => void;

function DayInput({ label, day, onSet }: { label: string; day: Day; onSet: (day: Day) => void }) {
  const take = (input: HTMLInputElement) => {
    if (input.validity.valid && input.value !== '' && input.value !== day) onSet(input.value);
  };
  return (
    <input
      // Back and forward change the day from outside.
      key={day}
      type="date"
      class="field"
      aria-label={label}
      defaultValue={day}
      min="1970-01-01"
      max="2199-12-31"
      required
      onBlur={(event) => take(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(event.currentTarget);
      }}
    />
  );
}

function Dates({ at, goTo }: { at: PacketAtWork; goTo: (edit: Partial<PacketAddress>) => void }) {
  const say = useSay();
  const { days } = at.facts;
  return (
    <fieldset class="pk-dates">
      <legend class="label">{say('packet.dates')}</legend>
      <div class="pk-dates-row">
        <DayInput
          label={say('packet.dates-from')}
          day={days.from}
          onSet={(from) => goTo({ days: { from, to: days.to } })}
        />
        <span class="meta" aria-hidden="true">
          {say('packet.dates-between')}
        </span>
        <DayInput
          label={say('packet.dates-to')}
          day={days.to}
          onSet={(to) => goTo({ days: { from: days.from, to } })}
        />
      </div>
    </fieldset>
  );
}

function HandedFrom({ at, goTo }: { at: PacketAtWork; goTo: (edit: Partial<PacketAddress>) => void }) {
  const say = useSay();
  const { manager, people } = at.facts;
  if (manager === null || people.length < 2) return null;
  const isManager = (id: Id) => people.find((one) => one.id === id)?.relationship === 'manager';
  const options = people
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => Number(isManager(b.value)) - Number(isManager(a.value)));
  return (
    <Choice
      label={say('packet.handed-from')}
      options={options}
      value={manager.id}
      onChoose={(managerId) => goTo({ managerId })}
    />
  );
}

export interface PacketOptionsProps {
  at: PacketAtWork;
  goTo: GoTo;
  share: Share;
  out: WaysOut;
}

/** Everything that decides what stands in the sheet, and the ways out. */
export function PacketOptions({ at, goTo, share, out }: PacketOptionsProps) {
  const say = useSay();
  const { facts, packet, choices } = at;
  const { kind, days, manager } = facts;
  const go = (edit: Partial<PacketAddress>) => goTo({ kind, days, managerId: manager?.id ?? null, ...edit });
  return (
    <div class="pk-options">
      <Segments
        legend={say('packet.for')}
        hideLegend={false}
        options={packetKinds.map((value) => ({ value, label: say(`packet.for-${value}`) }))}
        value={kind}
        onChoose={(value) => go({ kind: value })}
      />
      {kind === 'appraisal' ? <Dates at={at} goTo={go} /> : <HandedFrom at={at} goTo={go} />}
      <section aria-labelledby="pk-in">
        <h2 class="label" id="pk-in">
          {say('packet.goes-in')}
        </h2>
        <ul class="pk-choices">
          {packet.choices.map((choice) => (
            <SectionChoice key={choice.key} choice={choice} at={at} />
          ))}
        </ul>
      </section>
      {kind === 'appraisal' && !choices.off.includes('results') && (
        <Choice
          label={say('packet.by')}
          options={groupings.map((value) => ({ value, label: say(`packet.by-${value}`) }))}
          value={choices.by}
          onChoose={(by) => at.choose({ by })}
        />
      )}
      <OwnTextsSection at={at} />
      <StaysSection stays={packet.stays} share={share} />
      <OutBar at={at} out={out} />
    </div>
  );
}
