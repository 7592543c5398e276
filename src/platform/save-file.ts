/** Hands a text over as a file, which the browser saves where the user has it save. No permission is needed. */

const keepMs = 60_000;

/** Must follow from a click: the browser may ask where to. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), keepMs);
}
