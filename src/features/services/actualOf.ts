import { formatSloRef } from '../../core/documents/sloRef';
import { noData, type NoData } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { rowFigures, rowKey, type SloRow } from '../../views/table/sloRow';

/** What an SLO delivered over its own window, out of rows that have been answered; no data while one has not. */
export function actualOf(rows: readonly SloRow[]): (slo: Slo) => number | NoData {
  const byRef = new Map(rows.map((row) => [rowKey(row), row]));
  return (slo) => {
    const row = byRef.get(formatSloRef(slo.ref));
    return (row && rowFigures(row)?.sli) ?? noData;
  };
}
