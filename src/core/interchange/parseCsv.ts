export interface CsvRow {
  /** From 1: where the row begins in the text. */
  line: number;
  cells: readonly string[];
}

type Separator = ',' | ';';

const PLAIN = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y };
/** What ends a cell: the separator, a line break, the end of the text. */
const END = { ',': /(,|\r\n|\r|\n|$)/y, ';': /(;|\r\n|\r|\n|$)/y };

/**
 * CSV (RFC 4180) with commas, or with the semicolons of some spreadsheets: what the first line has more of. Empty lines
 * are left out. `openQuote` is the line of a quote that never closes, or that has text behind it; nothing is read from
 * there on.
 */
export function parseCsv(text: string): { rows: CsvRow[]; openQuote: number | undefined } {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begin, at] = [1, 1, 0];
  while (at <= source.length) {
    const cell = readCell(source, at, separator);
    if (cell === undefined) {
      return { rows: rows.filter(isFilled), openQuote: line };
    }
    cells.push(cell.text);
    line += cell.breaks;
    at = cell.next;
    if (cell.isLast) {
      rows.push({ line: begin, cells });
      cells = [];
      line += 1;
      begin = line;
    }
  }
  return { rows: rows.filter(isFilled), openQuote: undefined };
}

function isFilled({ cells }: CsvRow): boolean {
  return cells.some((cell) => cell !== '');
}

interface Cell {
  text: string;
  /** Line breaks inside it. */
  breaks: number;
  /** Of its row. */
  isLast: boolean;
  /** Where the next one begins. */
  next: number;
}

/** Undefined for a quote that never closes, or that has text behind it. */
function readCell(source: string, at: number, separator: Separator): Cell | undefined {
  const isQuoted = source[at] === '"';
  const stop = isQuoted ? closingQuote(source, at) + 1 : at + (matchAt(PLAIN[separator], source, at) ?? '').length;
  const end = stop === 0 && isQuoted ? undefined : matchAt(END[separator], source, stop);
  if (end === undefined) {
    return undefined;
  }
  const text = isQuoted ? source.slice(at + 1, stop - 1) : source.slice(at, stop);
  return {
    text: isQuoted ? text.replaceAll('""', '"') : text,
    breaks: text.match(/\r\n|\r|\n/g)?.length ?? 0,
    isLast: end !== separator,
    next: stop + Math.max(1, end.length),
  };
}

/** Where the quote that opens at `from` closes; -1 where it does not. Doubled ones stand for one. */
function closingQuote(source: string, from: number): number {
  let close = source.indexOf('"', from + 1);
  while (close >= 0 && source[close + 1] === '"') {
    close = source.indexOf('"', close + 2);
  }
  return close;
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function separatorOf(text: string): Separator {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
