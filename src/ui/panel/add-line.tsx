import { Plus } from 'lucide';
import { AddField, type AddFieldProps } from '../parts/add-field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';

/** The line at the end of a list that takes a new item. */
export function AddLine(props: AddFieldProps) {
  return (
    <Line
      class="add"
      margin={
        <span class="mk">
          <Icon of={Plus} />
        </span>
      }
    >
      <AddField {...props} />
    </Line>
  );
}
