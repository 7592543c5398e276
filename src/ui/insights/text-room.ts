/** About how much room words take in a drawing, where nothing wraps by itself. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
const narrowPx = 6.7;
const widePx = 12.5;

/** The width of a text of 12 px in px, rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? widePx : narrowPx;
  return width;
}

/** As much of a name as fits; the whole of it stands in the table. */
export function fitting(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text.slice(0, 200)];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('')}…`;
}
