/** `node scripts/run.mjs icons`: draws icons/*.png from icons/logo.svg. Run by hand when the logo changes; the pictures are kept. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { sandboxFlags } from './browser/flags.ts';
import { ensureChromium } from './browser/install.ts';

const FOLDER = 'icons';
const SIZES = [16, 32, 48, 128];
const TOOLBAR_SIZES = [16, 32];

/** The accent of the dark theme with its ink: on a dark toolbar the tile of the logo itself stands out too little. */
const ON_DARK = { '#0B6A4A': '#63CDA0', '#fff': '#0A1F16' };

function recoloured(svg: string, colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours).reduce((drawn, [from, to]) => {
    if (!drawn.includes(`"${from}"`)) throw new Error(`${FOLDER}/logo.svg no longer holds the colour ${from}.`);
    return drawn.replaceAll(`"${from}"`, `"${to}"`);
  }, svg);
}

async function draw(browser: Browser, svg: string, size: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(FOLDER, file), omitBackground: true });
  await page.close();
}

export async function main(): Promise<void> {
  const logo = readFileSync(join(FOLDER, 'logo.svg'), 'utf8');
  const onDark = recoloured(logo, ON_DARK);
  mkdirSync(FOLDER, { recursive: true });
  const { path } = await ensureChromium();
  const browser = await chromium.launch({ executablePath: path, args: sandboxFlags() });
  try {
    for (const size of SIZES) await draw(browser, logo, size, `${size}.png`);
    for (const size of TOOLBAR_SIZES) {
      await draw(browser, logo, size, `toolbar-light-${size}.png`);
      await draw(browser, onDark, size, `toolbar-dark-${size}.png`);
    }
  } finally {
    await browser.close();
  }
  console.log(`Drew ${SIZES.length + 2 * TOOLBAR_SIZES.length} pictures in ${FOLDER}/.`);
}
