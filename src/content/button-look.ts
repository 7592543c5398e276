/** The button's own nodes, made one by one: the page enforces Trusted Types. */
import { buttonStyle } from './button-style.ts';
import { pageText } from './page-text.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svgSpace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Four rising steps, the mark of preparation. */
function steps(): SVGElement {
  const icon = svg('svg', { width: '14', height: '14', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  for (const index of [0, 1, 2, 3]) {
    const height = 4 * (index + 1);
    const place = { x: String(0.5 + 4 * index), y: String(16 - height), width: '3', height: String(height) };
    icon.append(svg('rect', { ...place, fill: 'currentColor' }));
  }
  return icon;
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(buttonStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox: the list of adopted sheets could not be set from a content script (bug 1751346).
    const style = document.createElement('style');
    style.textContent = buttonStyle;
    root.append(style);
  }
}

/** A host with the button in a closed shadow root, not yet in the page. Nothing about it names us. */
export function makeButton(): { host: HTMLElement; button: HTMLButtonElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', pageText('prepare.name'));
  button.append(steps(), document.createTextNode(pageText('prepare')));
  addStyle(root);
  root.append(button);
  return { host, button };
}
