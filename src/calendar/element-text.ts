/** Texts below an element, without layout: `innerText` would force one. */

/** The texts of the leaves under `root` in order, one per parent element, at most `most`. `skip` leaves subtrees out. */
export function leafTexts(root: Element, most: number, skip: (element: Element) => boolean = () => false): string[] {
  const found: string[] = [];
  const visit = (element: Element): void => {
    let own = '';
    for (let child = element.firstChild; child && found.length < most; child = child.nextSibling) {
      if (child.nodeType === 3) own += child.nodeValue ?? '';
      else if (child.nodeType === 1 && !skip(child as Element)) {
        if (own.trim() !== '') found.push(own);
        own = '';
        visit(child as Element);
      }
    }
    if (own.trim() !== '' && found.length < most) found.push(own);
  };
  visit(root);
  return found;
}

/** True when the element or one above it is taken out of sight by attribute or inline style. Asks for no layout. */
export function isPutAway(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return true;
    const style = at.getAttribute('style');
    if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/.test(style)) return true;
  }
  return false;
}
