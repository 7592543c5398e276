/** The two sizes that are felt: the script in Google's page, and the popup. Limits from quality.md, in kB of 1,000 bytes. */
import { expect, it } from 'vitest';
import { contentScriptBytes, firstPictureBytes } from '../bench/sizes.ts';

it('the content script stays under 15 kB', () => {
  expect(contentScriptBytes('dist/chrome')).toBeLessThanOrEqual(15_000);
});

it('the popup needs at most 45 kB for its first picture', () => {
  expect(firstPictureBytes('dist/chrome', 'src/popup/index.html')).toBeLessThanOrEqual(45_000);
});
