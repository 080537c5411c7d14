export interface CsvRow {
  /** From 1: where the row begins in the text. */
  line: number;
  cells: readonly string[];
}

/** A quoted cell or a plain one, and what ends it: the separator, a line break, the end of the text. */
const CELL = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)?)(,|\r\n|\r|\n|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n][^;\r\n]*)?)(;|\r\n|\r|\n|$)/y,
};

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

function readCell(source: string, at: number, separator: ',' | ';'): Cell | undefined {
  const pattern = CELL[separator];
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (match === null) {
    return undefined;
  }
  const [found, quoted, plain = '', end = ''] = match;
  return {
    text: quoted?.replaceAll('""', '"') ?? plain,
    breaks: quoted?.match(/\r\n|\r|\n/g)?.length ?? 0,
    isLast: end !== separator,
    next: at + found.length + (end === '' ? 1 : 0),
  };
}

function separatorOf(text: string): ',' | ';' {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
