import { noData, type Figures, type NoData } from '../../core/slo/answer';
import { isWellCovered } from '../../core/slo/coverage';
import { statusOrder } from '../words/statusWords';
import { rowFigures, rowKey, type SloRow } from './sloRow';

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
  const keyed = rows.map((row) => ({ row, values: sortValues(row, sort.key), name: nameOf(row) }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => compareAll(a.values, b.values, sign) || a.name.localeCompare(b.name));
  return keyed.map(({ row }) => row);
}

type SortValue = number | string | undefined;

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
  attention: (figures) => [attention(figures), known(figures.remaining)],
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

/** Little data is never sorted as healthy: it stands before those that are. */
function attention(figures: Figures): number {
  const place = statusOrder.indexOf(figures.status);
  return figures.status === 'healthy' && !isWellCovered(figures.quality) ? place - 0.5 : place;
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

function known(value: number | NoData | undefined): number | undefined {
  return value === noData ? undefined : value;
}

function compareAll(a: readonly SortValue[], b: readonly SortValue[], sign: number): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compare(a[index], b[index], sign);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

function compare(a: SortValue, b: SortValue, sign: number): number {
  if (a === b) {
    return 0;
  }
  if (a === undefined || b === undefined) {
    return a === undefined ? 1 : -1;
  }
  if (typeof a === 'string' && typeof b === 'string') {
    return sign * a.localeCompare(b);
  }
  return a < b ? -sign : sign;
}

function nameOf(row: SloRow): string {
  return `${row.slo.displayName} ${rowKey(row)}`;
}
