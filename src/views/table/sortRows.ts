import type { Figures } from '../../core/slo/answer';
import { attentionValues, known, orderRows, type SortValue, statusValue } from './orderRows';
import { rowFigures, type SloRow } from './sloRow';

export type SortKey =
  | 'attention'
  | 'status'
  | 'name'
  | 'service'
  | 'team'
  | 'objective'
  | 'window'
  | 'sli'
  | 'budget'
  | 'burn'
  | 'lasts'
  | 'data';

export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** Who needs attention first: by status, then by budget left. */
export const byAttention: Sort = { key: 'attention', descending: false };

/** Rows in order. What is not known stands last in both directions; equal rows stand by name. */
export function sortRows(rows: readonly SloRow[], sort: Sort): SloRow[] {
  return orderRows(rows, (row) => sortValues(row, sort.key), sort.descending ? -1 : 1);
}

/** The same, for one sort. */
export const sortedBy = (sort: Sort) => (rows: readonly SloRow[]) => sortRows(rows, sort);

function sortValues(row: SloRow, key: SortKey): SortValue[] {
  const figures = rowFigures(row);
  if (isByRow(key)) {
    return BY_ROW[key](row);
  }
  return figures === undefined ? [] : BY_FIGURES[key](figures);
}

type RowKey = 'attention' | 'status' | 'name' | 'service' | 'team' | 'objective' | 'window';

/** Known without figures. */
const BY_ROW: Readonly<Record<RowKey, (row: SloRow) => SortValue[]>> = {
  attention: attentionValues,
  status: (row) => [statusValue(row)],
  name: ({ slo }) => [slo.displayName],
  service: ({ slo }) => [slo.service],
  team: ({ slo }) => [slo.team],
  objective: ({ slo }) => [slo.target],
  window: ({ slo }) => [slo.window.kind === 'rolling' ? slo.window.durationMs : Infinity],
};

const BY_FIGURES: Readonly<Record<Exclude<SortKey, RowKey>, (figures: Figures) => SortValue[]>> = {
  sli: (figures) => [known(figures.sli)],
  budget: (figures) => [known(figures.remaining)],
  burn: (figures) => [known(figures.burnRates[0]?.rate)],
  lasts: (figures) => [lastsMs(figures)],
  data: (figures) => [figures.quality.coveredShare],
};

function isByRow(key: SortKey): key is RowKey {
  return key in BY_ROW;
}

function lastsMs({ exhaustion, asOfMs }: Figures): number | undefined {
  switch (exhaustion.kind) {
    case 'already':
      return 0;
    case 'lasts':
      return exhaustion.forMs;
    case 'beyond-period':
      return exhaustion.atMs - asOfMs;
    case 'never':
      return Infinity;
    case 'unknown':
      return undefined;
  }
}
