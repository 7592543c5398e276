import { useSay } from '../messages.tsx';

export interface OfProps {
  what: string;
  /** `of`: whom or what a short name such as "Undo" is about; `also`: what is worth knowing besides; `meaning`: in other words; `before`: what the words after it are. */
  as?: 'of' | 'also' | 'meaning' | 'before';
}

/** More of a name, for whoever hears it instead of seeing where it stands. */
export function Of({ what, as = 'of' }: OfProps) {
  return <span class="vh">{useSay()(`name.${as}`, { text: what })}</span>;
}
