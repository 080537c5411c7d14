import type { Figures, NoData } from '../answer';
import type { Indicator, Slo, SloRef } from '../slo';

/** How parts make a whole: docs/slo-maths.md §4 */
export type CompositeKind = 'weighted' | 'criticalPath';

/** One part of a composite: an SLO by reference, and how much it counts beside the others. Weights are above 0. */
export interface PartRef {
  ref: SloRef;
  weight: number;
}

/** Takes an indicator's place: a composite asks nothing itself. */
export interface CompositeIndicator {
  kind: 'composite';
  combine: CompositeKind;
  parts: readonly PartRef[];
  groupBy: readonly string[];
}

export type CompositeSlo = Slo & { indicator: CompositeIndicator };

/** One that counts something itself. */
export type MeasuredSlo = Slo & { indicator: Exclude<Indicator, CompositeIndicator> };

export function isComposite(slo: Slo): slo is CompositeSlo {
  return slo.indicator.kind === 'composite';
}

export function isMeasured(slo: Slo): slo is MeasuredSlo {
  return slo.indicator.kind !== 'composite';
}

/** Why a part cannot be asked. */
export type PartProblem =
  /** Its document is being read. */
  | 'loading'
  | 'document-missing'
  | 'document-failed'
  | 'document-broken'
  | 'document-is-copy'
  | 'slo-missing'
  | 'is-composite'
  | 'no-data-source';

/** A part as far as it was found. */
export interface QuestionPart extends PartRef {
  found: { slo: Slo; dataSourceUid: string } | { problem: PartProblem };
}

/** What became of a part; a `counted` one is in the composite's figures. */
export interface PartResult extends PartRef {
  /** Its reference where the SLO was not found. */
  displayName: string;
  state: 'counted' | 'no-data' | 'failed' | PartProblem;
  /** Its own, in the composite's window. */
  figures:
    | (Pick<Figures, 'sli' | 'spent' | 'remaining' | 'unit' | 'basis' | 'status' | 'quality'> & { target: number })
    | undefined;
  /** Its share of what all parts together have spent, 0 to 1; no data where that is nothing, or not known of all. */
  shareOfSpend: number | NoData;
}

/** What stands beside a composite's figures. */
export interface CompositeFigures {
  combine: CompositeKind;
  parts: readonly PartResult[];
  /** Of a critical path: where all failures fall together, and where they never do. */
  bounds: { best: CompositeBound; worst: CompositeBound } | undefined;
  /** Share of the budget that is spent whatever the parts without figures did; where there are such. */
  spentAtLeast: number | undefined;
}

export interface CompositeBound {
  sli: number | NoData;
  remaining: number;
}
