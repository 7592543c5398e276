import { X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { IconButton } from '../parts/button.tsx';

export interface TiedTo {
  readonly id: Id;
  readonly name: string;
}

export interface TiedProps {
  label: string;
  /** What the list says while nothing is chosen from it. */
  add: string;
  chosen: readonly TiedTo[];
  /** All that can be chosen, in order; those that are chosen are left out. */
  options: readonly TiedTo[];
  onAdd: (id: Id) => void;
  onRemove: (id: Id) => void;
  /** Makes a new one; `draftKey` keeps its unsent name. */
  create?: {
    readonly label: string;
    readonly draftKey: string;
    readonly onCreate: (name: string) => Promise<Undo>;
    readonly done: string;
  };
}

const fresh = 'new';

/** What a line points to: each can be taken away, others are chosen from a list. */
export function Tied({ label, add, chosen, options, onAdd, onRemove, create }: TiedProps) {
  const { say } = useWords();
  const id = useId();
  const [creating, setCreating] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  const taken = new Set(chosen.map((one) => one.id));
  const rest = options.filter((one) => !taken.has(one.id));
  const stop = () => {
    setCreating(false);
    list.current?.focus();
  };
  return (
    <div class="tied field-box">
      <label class="label" for={id}>
        {label}
      </label>
      {chosen.length > 0 && (
        <ul class="tied-list">
          {chosen.map((one) => (
            <li key={one.id}>
              <bdi dir="auto">{one.name}</bdi>
              <IconButton
                icon={X}
                name={say('evidence.untie', { name: one.name })}
                onClick={() => {
                  list.current?.focus();
                  onRemove(one.id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        class="field"
        ref={list}
        value=""
        disabled={rest.length === 0 && !create}
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value === fresh) setCreating(true);
          else if (value !== '') onAdd(value);
        }}
      >
        <option value="">{rest.length === 0 && !create ? say('evidence.tie-none') : add}</option>
        {rest.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
        {create && <option value={fresh}>{create.label}</option>}
      </select>
      {create && creating && (
        <AddField
          label={create.label}
          draftKey={create.draftKey}
          onAdd={async (name) => {
            const undo = await create.onCreate(name);
            stop();
            return undo;
          }}
          done={create.done}
          autoFocus
          onEscape={stop}
        />
      )}
    </div>
  );
}
