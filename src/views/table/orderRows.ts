import { noData, type Figures, type NoData } from '../../core/slo/answer';
import { isWellCovered } from '../../core/slo/coverage';
import { statusOrder } from '../words/statusWords';
import { rowFigures, rowKey, rowStatus, type SloRow } from './sloRow';

export type SortValue = number | string | undefined;

/** One for all comparisons: `localeCompare` looks the language up each time. */
const collator = new Intl.Collator();

/** Rows by their values, the first that differs. What is not known stands last in both directions; equal rows stand by name. */
export function orderRows(rows: readonly SloRow[], values: (row: SloRow) => SortValue[], sign: 1 | -1 = 1): SloRow[] {
  const keyed = rows.map((row) => ({ row, values: values(row), name: nameOf(row) }));
  keyed.sort((a, b) => compareAll(a.values, b.values, sign) || collator.compare(a.name, b.name));
  return keyed.map(({ row }) => row);
}

/** Who needs attention first: by status, then by budget left. */
export function orderByAttention(rows: readonly SloRow[]): SloRow[] {
  return orderRows(rows, attentionValues);
}

/** What fails needs attention as any other whose status is not known; one that waits stands last. */
export function attentionValues(row: SloRow): SortValue[] {
  const figures = rowFigures(row);
  return [attention(statusValue(row), figures), known(figures?.remaining)];
}

export function statusValue(row: SloRow): number | undefined {
  const status = rowStatus(row);
  return status && statusOrder.indexOf(status);
}

/** Little data is never sorted as healthy: it stands before those that are. */
function attention(place: number | undefined, figures: Figures | undefined): number | undefined {
  return place !== undefined && figures?.status === 'healthy' && !isWellCovered(figures.quality) ? place - 0.5 : place;
}

export function known(value: number | NoData | undefined): number | undefined {
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
    return sign * collator.compare(a, b);
  }
  return a < b ? -sign : sign;
}

function nameOf(row: SloRow): string {
  return `${row.slo.displayName} ${rowKey(row)}`;
}
