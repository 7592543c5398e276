import { useWords } from '../messages.tsx';
import { Keys } from './keys.tsx';

/** What the keys do in the palette. */
export function PaletteFoot() {
  const { say } = useWords();
  return (
    <footer class="pal-foot meta keyboard-only">
      <span>
        <Keys keys={['↑', '↓']} /> {say('palette.choose')}
      </span>
      <span>
        <Keys keys={['Enter']} /> {say('palette.do-it')}
      </span>
      <span>
        <Keys keys={['?', '>', '<', '+']} /> {say('palette.capture-from-here')}
      </span>
    </footer>
  );
}
