import words from '../locales/en/palette.json';
import { MoreWords } from '../ui/messages.tsx';
import { KeysView, type KeysViewProps } from '../ui/palette/keys-view.tsx';

/** The help with all keys. Loaded when somebody first asks for it. */
export function KeysDialog(props: KeysViewProps) {
  return (
    <MoreWords catalogue={words}>
      <KeysView {...props} />
    </MoreWords>
  );
}
