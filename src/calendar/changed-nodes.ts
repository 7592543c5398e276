/** From mutation records to the few nodes whose chips must be read again. */

/** More than this, and one full pass is the cheaper way. */
const mostNodes = 300;

export interface ChangedNodes {
  /** Takes records that concern events. */
  add(records: readonly MutationRecord[]): void;
  /** Hands over what has gathered, and begins anew. `everything`: too much has changed, or the view itself. */
  take(): { readonly nodes: ReadonlySet<Element>; readonly everything: boolean };
  isEmpty(): boolean;
}

/** Text that changes outside chips and details is the page's own business: a clock, or somebody typing. */
export function concernsEvents({ type, target }: MutationRecord): boolean {
  return type !== 'characterData' || target.parentElement?.closest('[data-eventid]') != null;
}

export function gatherChanges(body: Element): ChangedNodes {
  let nodes = new Set<Element>();
  let everything = false;

  function addRecord({ type, target, addedNodes }: MutationRecord): void {
    if (type === 'attributes') {
      if (target === body) everything = true;
      else if (target.nodeType === 1) nodes.add(target as Element);
      return;
    }
    if (type === 'characterData') {
      if (target.parentElement) nodes.add(target.parentElement);
      return;
    }
    let inside = addedNodes.length === 0;
    for (const node of addedNodes) {
      if (node.nodeType === 1) nodes.add(node as Element);
      else if (node.nodeType === 3) inside = true;
    }
    // Text that came or nodes that went concern a chip only if they stand in it.
    if (inside && target.nodeType === 1 && (target as Element).closest('[data-eventid]')) nodes.add(target as Element);
  }

  return {
    add(records) {
      for (const record of records) {
        if (everything) break;
        addRecord(record);
        if (nodes.size > mostNodes) everything = true;
      }
    },
    take() {
      const taken = { nodes, everything };
      nodes = new Set();
      everything = false;
      return taken;
    },
    isEmpty: () => nodes.size === 0 && !everything,
  };
}
