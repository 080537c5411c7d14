import { noData, type Figures, type NoData } from '../../core/slo/answer';
import { WHOLE_COVERAGE } from '../words/qualityWords';
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
  const { slo } = row;
  const figures = rowFigures(row);
  switch (key) {
    case 'name':
      return [slo.displayName];
    case 'service':
      return [slo.service];
    case 'team':
      return [slo.team];
    case 'objective':
      return [slo.target];
    case 'window':
      return [slo.window.kind === 'rolling' ? slo.window.durationMs : Infinity];
    case 'attention':
      return [figures && attention(figures), known(figures?.remaining)];
    case 'status':
      return [figures && statusOrder.indexOf(figures.status)];
    case 'sli':
      return [known(figures?.sli)];
    case 'budget':
      return [known(figures?.remaining)];
    case 'burn':
      return [known(figures?.burnRates[0]?.rate)];
    case 'lasts':
      return [figures && lastsMs(figures)];
    case 'data':
      return [figures?.quality.coveredShare];
  }
}

/** Little data is never sorted as healthy: it stands before those that are. */
function attention(figures: Figures): number {
  const place = statusOrder.indexOf(figures.status);
  return figures.status === 'healthy' && figures.quality.coveredShare < WHOLE_COVERAGE ? place - 0.5 : place;
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
  for (let index = 0; index < a.length; index++) {
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
