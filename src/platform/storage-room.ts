/** Bytes that this extension takes on the disk, null where the browser does not tell. Never rejects. */
export async function storageUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
