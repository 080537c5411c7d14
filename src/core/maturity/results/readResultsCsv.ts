import { type CsvRow, parseCsv } from '../../interchange/parseCsv';
import type { TextProblem } from '../../interchange/textProblem';
import type { Assessment } from '../assessment/parseAssessment';
import { readEntries, type ReadResults, type ResultEntry } from './readEntries';
import { readReadingRows } from './readReadingRows';
import { type ResultColumn, SHEET_COLUMNS, type SheetColumn } from './resultsColumns';
import { sheetCell } from './sheetCell';

/** In characters; more is refused before it is looked at. */
const LONGEST_TEXT = 10_000_000;
/** Columns of what stands beside a judgement. */
const BESIDE = {
  targetLevel: 'target level',
  confidence: 'confidence',
  note: 'note',
  links: 'links',
  assessor: 'assessor',
  assessedAt: 'assessed at',
} as const satisfies Record<string, ResultColumn>;
/** One of these says what was answered. */
const ANSWERING: readonly ResultColumn[] = ['state', 'level', 'reason'];

/**
 * Results for an assessment out of CSV with a head. Rows without an answer change nothing; of the others an empty cell
 * takes away what stands there, a column that is missing leaves it. A row that names a signal is a reading by hand.
 * Codes besides those of an answer and of `readReadingRows`: `text-too-long`, `open-quote`, `column-missing`,
 * `unknown-column`, `unknown-practice`, `unknown-team`, `answered-twice`, `state-contradicts`. Never throws.
 */
export function readResultsCsv(text: string, assessment: Pick<Assessment, 'model' | 'teams'>): ReadResults {
  if (text.length > LONGEST_TEXT) {
    return { answers: {}, problems: [problem(undefined, 'text-too-long', '')] };
  }
  const { rows, openQuote } = parseCsv(text);
  const [head, ...rest] = rows;
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = missingColumns(names);
  if (missing.length > 0) {
    return { answers: {}, problems: missing.map((column) => problem(head?.line, 'column-missing', column)) };
  }
  const unknown = names.filter((name) => name !== '' && SHEET_COLUMNS.every((column) => column !== name));
  const isReading = (row: CsvRow) => sheetCell(row, names, 'signal').trim() !== '';
  const entries = rest.flatMap((row) => (isReading(row) ? [] : (entryOf(row, names) ?? [])));
  const { problems, ...read } = readEntries(entries, assessment);
  const byHand = readReadingRows(rest.filter(isReading), names, assessment);
  return {
    ...read,
    manualSignals: byHand.manualSignals,
    problems: [
      ...(openQuote === undefined ? [] : [problem(openQuote, 'open-quote', '')]),
      ...unknown.map((name) => problem(head?.line, 'unknown-column', name)),
      ...problems,
      ...byHand.problems,
    ],
  };
}

/** A sheet of readings alone needs no practices. */
function missingColumns(names: readonly string[]): string[] {
  const lacks = (column: SheetColumn) => !names.includes(column);
  const ofReadings = lacks('signal') ? [] : (['reading', 'day'] as const).filter(lacks);
  if (lacks('practice') && !lacks('signal')) {
    return [...(['team'] as const).filter(lacks), ...ofReadings];
  }
  const ofAnswers = ANSWERING.every(lacks) ? ['state'] : [];
  return [...(['team', 'practice'] as const).filter(lacks), ...ofAnswers, ...ofReadings];
}

function entryOf(row: CsvRow, names: readonly string[]): ResultEntry | undefined {
  const { line } = row;
  const cell = (column: ResultColumn) => sheetCell(row, names, column);
  const filled = (column: ResultColumn) => (cell(column) === '' ? undefined : cell(column));
  const level = filled('level');
  const reason = filled('reason');
  const state = cell('state').trim() || stateOf(level, reason);
  const links = linksOf(cell('links'));
  const fields = {
    level,
    reason,
    targetLevel: filled('target level'),
    confidence: filled('confidence'),
    note: filled('note'),
    links: links.length === 0 ? undefined : links,
    assessor: filled('assessor'),
    assessedAt: filled('assessed at'),
  };
  const emptied = Object.entries(BESIDE).flatMap(([field, column]) =>
    names.includes(column) && cell(column).trim() === '' ? [field] : []
  );
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const contradicts = stateOf(level, reason) !== 'not-assessed' && stateOf(level, reason) !== state;
  const refused = contradicts ? 'state-contradicts' : undefined;
  return state === 'not-assessed' && Object.keys(given).length === 0
    ? undefined
    : {
        practiceId: cell('practice').trim(),
        team: cell('team'),
        value: { state, ...given },
        refused,
        emptied,
        line,
        path: '',
      };
}

/** What the other cells say where the state is left empty. */
function stateOf(level: string | undefined, reason: string | undefined): string {
  if (level !== undefined) {
    return 'level';
  }
  return reason === undefined ? 'not-assessed' : 'not-applicable';
}

/** Each line is an address, and behind the first space its title. */
function linksOf(text: string): Array<{ url: string; title: string }> {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const [url = ''] = line.split(' ', 1);
    return { url, title: line.slice(url.length + 1) };
  });
}

function problem(line: number | undefined, code: string, detail: string): TextProblem {
  return { line, path: '', code, detail };
}
