/** The three steps, as lines for the terminal, by which a branded browser takes the extension in `folder` (absolute). */
export function loadUnpackedSteps(folder: string): string {
  return [
    'Branded Chrome and Edge take no extension from the command line. In the window:',
    '  1. Open chrome://extensions (in Edge: edge://extensions) and switch on "Developer mode".',
    '  2. Click "Load unpacked".',
    `  3. Choose this folder: ${folder}`,
  ].join('\n');
}
