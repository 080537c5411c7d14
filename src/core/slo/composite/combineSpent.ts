import type { CompositeKind } from './composite';

/** What one part has spent of its own budget, or its burn rate: the share of its events that were bad ÷ (1 − target). */
export interface PartSpent {
  weight: number;
  target: number;
  spent: number;
}

/** Of the composite's budget; `atLeast` and `atMost` are the bounds of a critical path, else the same. */
export interface SpentRange {
  spent: number;
  atLeast: number;
  atMost: number;
}

/**
 * Weighted: the mean of what the parts spent of their own budgets. Critical path: an event is bad when any part is; the
 * parts fail independently, or all together (`atLeast`), or never together (`atMost`). docs/slo-maths.md §4
 */
export function combineSpent(kind: CompositeKind, target: number, parts: readonly PartSpent[]): SpentRange {
  return kind === 'weighted' ? weighted(parts) : criticalPath(target, parts);
}

function weighted(parts: readonly PartSpent[]): SpentRange {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const spent = parts.reduce((sum, part) => sum + part.weight * part.spent, 0) / weights;
  return { spent, atLeast: spent, atMost: spent };
}

function criticalPath(target: number, parts: readonly PartSpent[]): SpentRange {
  const badShares = parts.map((part) => Math.min(1, Math.max(0, badShareOf(part))));
  const all = badShares.reduce((sum, share) => sum + share, 0);
  const spentOf = (badShare: number): number => badShare / (1 - target);
  // 1 − Π(1 − b) loses what small shares are made of: this keeps it.
  const independent = badShares.reduce((sofar, share) => sofar + share - sofar * share, 0);
  return { spent: spentOf(independent), atLeast: spentOf(Math.max(...badShares)), atMost: spentOf(Math.min(1, all)) };
}

/** The share of a part's events that were bad. */
export function badShareOf({ spent, target }: Pick<PartSpent, 'spent' | 'target'>): number {
  return spent * (1 - target);
}
