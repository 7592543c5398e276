import type { Stamp } from '../../core/record.ts';
import { useStampedSave } from '../panel/use-stamped-save.ts';
import { type KeptText, useKeptText } from '../use-kept-text.ts';

const saveAfterMs = 400;

export interface LetterTextOptions {
  /** As it is stored, or as the product writes it. */
  value: string;
  /** When it was last stored; undefined while it follows the product. */
  stamp: Stamp | undefined;
  draftKey: string;
  save: (text: string, readStamp: Stamp) => Promise<unknown>;
}

/** A text of a letter that is written over in place: drafted on every key, saved while one types, safe beside another window. */
export function useLetterText({ value, stamp, draftKey, save }: LetterTextOptions): KeptText {
  const stamped = useStampedSave(value, stamp, save);
  const kept = useKeptText({ value, draftKey, save: stamped.save, after: saveAfterMs });
  return {
    ...kept,
    type(text) {
      stamped.typed(text);
      kept.type(text);
    },
  };
}
