import type { Line } from '../answer';
import { bucketAt, commonTimes, straightAt } from './alignLines';
import { combineSpent } from './combineSpent';
import { sliAt } from './combineSli';
import type { CompositeSlo } from './composite';
import type { CountedPart } from './partAnswers';

const EMPTY: Line = { timesMs: [], values: [] };

/** Lines of budget left, one of each part, as one; a gap where a part has one. Empty where a part has no line. */
export function combineBudgetLines(slo: CompositeSlo, parts: readonly CountedPart[], lines: readonly Line[]): Line {
  return combine(
    parts,
    lines,
    straightAt,
    (spents) => 1 - spentOf(slo, spents),
    (left) => 1 - left
  );
}

/** Lines of the SLI, as one. */
export function combineSliLines(slo: CompositeSlo, parts: readonly CountedPart[], lines: readonly Line[]): Line {
  return combine(
    parts,
    lines,
    bucketAt,
    (spents) => sliAt(slo.target, spentOf(slo, spents)),
    (sli, target) => (1 - sli) / (1 - target)
  );
}

type Spents = Parameters<typeof combineSpent>[2];

function spentOf({ indicator, target }: CompositeSlo, spents: Spents): number {
  return combineSpent(indicator.combine, target, spents).spent;
}

function combine(
  parts: readonly CountedPart[],
  lines: readonly Line[],
  align: typeof straightAt,
  valueOf: (spents: Spents) => number,
  spentIn: (value: number, target: number) => number
): Line {
  if (lines.length === 0 || lines.some(({ timesMs }) => timesMs.length === 0)) {
    return EMPTY;
  }
  const timesMs = commonTimes(lines);
  const columns = lines.map((line) => align(line, timesMs));
  const values = timesMs.map((_, row) => {
    const spents = parts.map(({ weight, target }, i) => ({
      weight,
      target,
      spent: spentIn(columns[i]?.[row] ?? NaN, target),
    }));
    return spents.some(({ spent }) => Number.isNaN(spent)) ? NaN : valueOf(spents);
  });
  return { timesMs, values };
}
