import type { ModelFinding } from '../../../core/maturity/lint/finding';

/** What a model's check finds, apart: what the one it was copied from has as well, and its own. An error is its own. */
export function sharedFindings<F extends ModelFinding>(
  findings: readonly F[],
  ofOriginal: readonly ModelFinding[]
): { shared: F[]; own: F[] } {
  const known = new Set(ofOriginal.map(keyOf));
  const isShared = (found: F) => found.severity !== 'error' && known.has(keyOf(found));
  return { shared: findings.filter(isShared), own: findings.filter((found) => !isShared(found)) };
}

/** A practice keeps its findings where it moves. */
function keyOf({ code, practiceId, path, detail }: ModelFinding): string {
  return JSON.stringify([code, practiceId ?? path, detail]);
}
