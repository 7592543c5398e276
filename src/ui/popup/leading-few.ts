import type { BriefLine } from '../../core/brief.ts';

const weight = { late: 0, soon: 1, plain: 2 } as const;
const byUrgency = (a: BriefLine, b: BriefLine) => weight[a.state.tone] - weight[b.state.tone];

/**
 * The same lines with the `count` that are worth most in front: the most urgent of each kind, so that many late promises
 * never hide the one question, then by urgency. Within the front the kinds keep their order.
 */
export function leadingFew(lines: readonly BriefLine[], count: number): BriefLine[] {
  const urgent = lines.toSorted(byUrgency);
  const kinds = ['mine', 'theirs', 'question'] as const;
  const firsts = kinds.map((kind) => urgent.find((line) => line.kind === kind)).filter((line) => line !== undefined);
  const front = new Set<BriefLine>();
  for (const line of [...firsts, ...urgent]) if (front.size < count) front.add(line);
  return [...lines.filter((line) => front.has(line)), ...lines.filter((line) => !front.has(line))];
}
