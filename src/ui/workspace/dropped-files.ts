/** The files of a drop, those in dropped folders too. */

const mostFiles = 500;
const deepest = 5;

const isCalendarFile = (name: string) => /\.(ics|ical|ifb|icalendar)$/i.test(name);

function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // A folder is read a hundred entries at a time, until none come.
    const more = () =>
      reader.readEntries((some) => {
        all.push(...some);
        if (some.length === 0 || all.length >= mostFiles) resolve(all);
        else more();
      }, reject);
    more();
  });
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<File[]> {
  if (entry.isFile) {
    if (depth > 0 && !isCalendarFile(entry.name)) return [];
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  if (depth >= deepest) return [];
  const files: File[] = [];
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry))
    files.push(...(await filesIn(inner, depth + 1)));
  return files;
}

/**
 * Everything that was dropped by itself, and the calendar files of dropped folders, at most 500. Must be called in the
 * drop event; what cannot be read is left out.
 */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly File[]> {
  // After the first await the list is empty.
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...(transfer?.files ?? [])];
  if (!entries.some((entry) => entry?.isDirectory)) return plain.slice(0, mostFiles);
  const found: File[] = [];
  for (const entry of entries) if (entry) found.push(...(await filesIn(entry, 0).catch(() => [])));
  return found.slice(0, mostFiles);
}
