import words from '../locales/en/palette.json';
import roadmapWords from '../locales/en/roadmap.json';
import { MoreWords } from '../ui/messages.tsx';
import { KeysView, type KeysViewProps } from '../ui/palette/keys-view.tsx';

const catalogue = { ...words, ...roadmapWords };

/** The help with all keys. Loaded when somebody first asks for it. */
export function KeysDialog(props: KeysViewProps) {
  return (
    <MoreWords catalogue={catalogue}>
      <KeysView {...props} />
    </MoreWords>
  );
}
