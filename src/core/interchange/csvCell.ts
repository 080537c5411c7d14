/** A cell of CSV (RFC 4180). A text that a spreadsheet would take for a formula is marked as text. */
export function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell that `csvCell` wrote: without the mark. */
export function csvText(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Rows as CSV, each ending with a line break. */
export function csvLines(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
