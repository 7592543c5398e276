/**
 * Joins the folded lines of a calendar file, byte by byte: writers fold at 75 octets and some cut a letter in two, so it
 * must be done before the bytes become text. Every kind of line end comes out as a line feed.
 */

const lf = 10;
const cr = 13;
const space = 32;
const tab = 9;

export interface Unfolder {
  /** The next bytes, in whatever pieces they come. */
  push(chunk: Uint8Array): Uint8Array;
  /** What was held back. */
  end(): Uint8Array;
}

export function unfolder(): Unfolder {
  let afterReturn = false;
  // A line end is held back until the byte after it tells whether the line goes on.
  let held = false;
  return {
    push(chunk) {
      const out = new Uint8Array(chunk.length + 2);
      let length = 0;
      for (const byte of chunk) {
        if (byte === lf && afterReturn) {
          afterReturn = false;
          continue;
        }
        afterReturn = false;
        if (held) {
          held = false;
          if (byte === space || byte === tab) continue;
          out[length++] = lf;
        }
        if (byte === lf || byte === cr) {
          held = true;
          afterReturn = byte === cr;
        } else out[length++] = byte;
      }
      return out.subarray(0, length);
    },
    end: () => (held ? new Uint8Array([lf]) : new Uint8Array()),
  };
}
