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

export type ResultColumn = (typeof RESULT_COLUMNS)[number];
