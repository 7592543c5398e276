/**
 * The letter of a key: as it is written, or, where the keyboard writes another script, as it is printed on its place. Other
 * keys by their name.
 */
export function latinKey({ key, code }: { readonly key: string; readonly code?: string }): string {
  if (key.length !== 1) return key;
  const letter = key.toLowerCase();
  const place = /^Key([A-Z])$/.exec(code ?? '')?.[1];
  return /^[\p{Script=Latin}\d\p{P}\p{S}]$/u.test(letter) || place === undefined ? letter : place.toLowerCase();
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & { readonly code?: string };

/** Takes the last change back: Ctrl or Cmd with Z. */
export const isUndoKey = (event: Pressed): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && latinKey(event) === 'z';
