/** The marks in the page: they stand in a closed shadow root, so a test looks at them through the browser's own tools. */
import type { Page } from 'playwright-core';

export interface ShownMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How many steps are filled, or the half circle. */
  readonly says: number | 'likely';
}

interface Node {
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const attributesOf = ({ attributes = [] }: Node): Map<string, string> =>
  new Map(attributes.flatMap((name, index) => (index % 2 === 0 ? [[name, attributes[index + 1] ?? '']] : [])));

function* within(node: Node): Generator<Node, void> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child);
}

function read(sign: Node): ShownMark | null {
  const style = attributesOf(sign).get('style') ?? '';
  const place = /translate: (-?\d+)px (-?\d+)px/.exec(style);
  const edge = /--edge: ?(\d+)px/.exec(style);
  if (!place || !edge || !style.includes('visibility: visible')) return null;
  const drawn = sign.children ?? [];
  const filled = drawn.filter((part) => attributesOf(part).get('fill') === 'currentColor').length;
  const says = drawn.some(({ nodeName }) => nodeName === 'circle') ? 'likely' : filled;
  return { x: Number(place[1]), y: Number(place[2]), size: 12 + 2 * Number(edge[1]), says };
}

/** The signs that stand in the page, hidden ones among them. */
async function signsOf(page: Page): Promise<Node[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = root.children?.find(({ nodeName }) => nodeName === 'HTML')?.children?.at(-1);
    return host ? [...within(host)].filter((node) => attributesOf(node).get('class') === 'mark') : [];
  } finally {
    await cdp.detach();
  }
}

/** Every mark that can be seen now. */
export async function shownMarks(page: Page): Promise<ShownMark[]> {
  return (await signsOf(page)).map(read).filter((mark) => mark !== null);
}

/** Each mark that can be seen, by the title of the chip in whose corner it stands, as told by the page's own boxes. */
export async function marksByTitle(page: Page): Promise<Record<string, ShownMark['says']>> {
  const titles = await page.evaluate(
    (marks) =>
      marks.map(({ x, y, size }) => {
        const chip = document.elementFromPoint(x + size / 2, y + size / 2)?.closest('[data-eventchip]');
        const box = (chip?.querySelector('[data-stacked-layout-chip]') ?? chip)?.getBoundingClientRect();
        const title = chip?.querySelector('.I0UMhf, .WBi6vc, [role=button]')?.textContent ?? 'no chip';
        if (!box) return title;
        const side = document.documentElement.dir === 'rtl' ? x - box.left : box.right - (x + size);
        const within = side > 1 && side < 3.5 && y >= box.top && y + size <= box.bottom;
        return within ? title : `${title}, beside its corner: ${side} ${y - box.top}`;
      }),
    await shownMarks(page),
  );
  const marks = await shownMarks(page);
  return Object.fromEntries(titles.map((title, index) => [title, marks[index]?.says ?? 'likely']));
}
