import { Check } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface SegmentsProps<T extends string> {
  /** Read out; shown too unless `hideLegend`. */
  legend: string;
  hideLegend?: boolean;
  options: readonly { readonly value: T; readonly label: string }[];
  /** Null while nothing is chosen. */
  value: T | null;
  onChoose: (value: T) => void;
}

/** One of a few, as native radios side by side. */
export function Segments<T extends string>({ legend, hideLegend = true, options, value, onChoose }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class={hideLegend ? 'vh' : 'label'}>{legend}</legend>
      <div class="seg">
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'on' : undefined}>
            <input
              type="radio"
              class="vh"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.value === value && <Icon of={Check} size={14} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
