import { formatPath } from '../../documents/path';
import type { CsvRow } from '../../interchange/parseCsv';
import type { TextProblem } from '../../interchange/textProblem';
import type { ManualSignals } from '../assessment/manualReading';
import { entryOf, listEntries, withEntry } from '../assessment/nestedMap';
import type { Assessment } from '../assessment/parseAssessment';
import { parseReading } from '../evidence/parseReading';
import { signalOfKey } from '../evidence/signalOfKey';
import { readReadings } from './readReadings';
import type { SheetColumn } from './resultsColumns';
import { sheetCell } from './sheetCell';

type Fitting = Pick<Assessment, 'model' | 'teams'>;
type Read = { manualSignals: ManualSignals; problems: TextProblem[] };

/**
 * Readings by hand out of rows that name a signal; a row without a reading changes nothing. Codes besides those of
 * `readReadings`: `two-in-a-row`, `read-twice`.
 */
export function readReadingRows(rows: readonly CsvRow[], names: readonly string[], assessment: Fitting): Read {
  const problems: TextProblem[] = [];
  let manualSignals: ManualSignals = {};
  for (const row of rows) {
    const read = readRow(row, names, assessment);
    problems.push(...read.problems);
    for (const { outer: key, inner: team, value } of listEntries(read.manualSignals)) {
      if (entryOf(manualSignals, key, team) === undefined) {
        manualSignals = withEntry(manualSignals, key, team, value);
      } else {
        problems.push(problem(row.line, 'read-twice', `${key} ${team}`));
      }
    }
  }
  return { manualSignals, problems };
}

function readRow(row: CsvRow, names: readonly string[], assessment: Fitting): Read {
  const cell = (column: SheetColumn) => sheetCell(row, names, column);
  const [key, team, text] = [cell('signal').trim(), cell('team'), cell('reading').trim()];
  if (cell('practice').trim() !== '') {
    return { manualSignals: {}, problems: [problem(row.line, 'two-in-a-row', key)] };
  }
  if (text === '') {
    return { manualSignals: {}, problems: [] };
  }
  const signal = signalOfKey(assessment.model.spec.signals, key);
  const parsed = signal && parseReading(text, signal.type);
  if (parsed?.kind === 'problem') {
    return { manualSignals: {}, problems: [problem(row.line, 'unfit-reading', text)] };
  }
  const beside = Object.entries({ note: cell('note'), by: cell('assessor') }).filter(([, said]) => said !== '');
  const value = { reading: parsed?.reading ?? 0, date: cell('day').trim(), ...Object.fromEntries(beside) };
  const read = readReadings({ [key]: { [team]: value } }, assessment, '');
  const above = formatPath('', [key, team]).length;
  const problems = read.problems.map((one) => ({ ...one, path: one.path.slice(above), line: row.line }));
  return { manualSignals: read.manualSignals, problems };
}

function problem(line: number, code: string, detail: string): TextProblem {
  return { line, path: '', code, detail };
}
