/** Columns of results as CSV, in their order; the first row names them so. */
export const RESULT_COLUMNS = [
  'team',
  'team name',
  'dimension',
  'practice',
  'practice name',
  'state',
  'level',
  'target level',
  'confidence',
  'reason',
  'note',
  'links',
  'assessor',
  'assessed at',
] as const;

/** Follow where there are readings by hand. Each is a row without a practice; its note and who entered it stand above. */
export const READING_COLUMNS = ['signal', 'signal name', 'reading', 'day'] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number];
export type SheetColumn = ResultColumn | (typeof READING_COLUMNS)[number];

/** All columns that are read. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [...RESULT_COLUMNS, ...READING_COLUMNS];
