import { csvText } from '../../interchange/csvCell';
import type { CsvRow } from '../../interchange/parseCsv';
import type { SheetColumn } from './resultsColumns';

/** The text of a row in a column; empty where the head (in lower case) has no such column. */
export function sheetCell({ cells }: CsvRow, names: readonly string[], column: SheetColumn): string {
  return csvText(cells[names.indexOf(column)] ?? '');
}
