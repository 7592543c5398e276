/** How much room the browser gives us, and whether it promises to keep what is there. */

export interface StorageRoom {
  /** Bytes of this extension, null where the browser does not tell. */
  readonly used: number | null;
  /** True where the browser never throws it away by itself. */
  readonly kept: boolean;
}

/** `unlimitedStorage` makes it kept in Chrome without asking; Firefox answers the same. Never rejects. */
export async function storageRoom(): Promise<StorageRoom> {
  try {
    const [estimate, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    return { used: estimate.usage ?? null, kept };
  } catch {
    return { used: null, kept: false };
  }
}
