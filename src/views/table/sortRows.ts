import type { Figures } from '../../core/slo/answer';
import { statusOrder } from '../words/statusWords';
import { attentionValues, known, orderRows, type SortValue } from './orderRows';
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
  if (isDefined(key)) {
    return [BY_DEFINITION[key](row)];
  }
  return figures === undefined ? [] : BY_FIGURES[key](figures);
}

type DefinedKey = 'name' | 'service' | 'team' | 'objective' | 'window';

const BY_DEFINITION: Readonly<Record<DefinedKey, (row: SloRow) => SortValue>> = {
  name: ({ slo }) => slo.displayName,
  service: ({ slo }) => slo.service,
  team: ({ slo }) => slo.team,
  objective: ({ slo }) => slo.target,
  window: ({ slo }) => (slo.window.kind === 'rolling' ? slo.window.durationMs : Infinity),
};

const BY_FIGURES: Readonly<Record<Exclude<SortKey, DefinedKey>, (figures: Figures) => SortValue[]>> = {
  attention: attentionValues,
  status: (figures) => [statusOrder.indexOf(figures.status)],
  sli: (figures) => [known(figures.sli)],
  budget: (figures) => [known(figures.remaining)],
  burn: (figures) => [known(figures.burnRates[0]?.rate)],
  lasts: (figures) => [lastsMs(figures)],
  data: (figures) => [figures.quality.coveredShare],
};

function isDefined(key: SortKey): key is DefinedKey {
  return key in BY_DEFINITION;
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
