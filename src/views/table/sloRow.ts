import type { Loadable } from '../../adapters/loadable';
import type { Figures, SloAnswer } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';

/** One SLO in a list: its definition is known at once, its figures come. */
export interface SloRow {
  slo: Slo;
  answer: Loadable<SloAnswer>;
  /** In words, where the SLO cannot be asked at all (its data source does not resolve). */
  notAsked?: string;
  href?: string;
}

export function rowKey(row: SloRow): string {
  return `${row.slo.ref.documentUid}/${row.slo.ref.name}`;
}

/** The figures of a row as far as they are known. */
export function rowFigures(row: SloRow): Figures | undefined {
  return row.answer.status === 'ready' || row.answer.status === 'partial' ? row.answer.value.figures : undefined;
}

/** A row that still waits for its first figures. */
export function isWaiting(row: SloRow): boolean {
  return row.notAsked === undefined && row.answer.status === 'loading';
}
