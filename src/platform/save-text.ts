/** A text as a file among the downloads. It goes from the page to the disk; nothing is sent. */

/** Saves `text` (UTF-8) under `name`, as the browser saves downloads. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads it only after the click's own task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
