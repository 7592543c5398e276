/** True for the Enter that ends a line, not for one that confirms a composed character. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  // Safari and old Chrome report the closing Enter of a composition after it, with key code 229.
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229 && !event.shiftKey;
}
