import { AddField, type AddFieldProps, AddMark } from '../parts/add-field.tsx';
import { Line } from '../parts/line.tsx';

/** The line at the end of a list that takes a new item. */
export function AddLine(props: AddFieldProps) {
  return (
    <Line class="add" margin={<AddMark />}>
      <AddField {...props} />
    </Line>
  );
}
