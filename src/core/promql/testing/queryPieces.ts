import fc from 'fast-check';

/** Pieces of queries, sound and broken. */
const PIECES = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '`',
  '#',
  '\\',
  ',',
  '\n',
  '$',
  '$__window',
  'rate',
  'irate',
  'a',
  '[5m]',
  '[$__window]',
  'rate(a[$__window])',
  '+',
  'sum',
  'by',
  'by (b)',
  'group_left (',
  'or vector(0)',
  '* 2',
];

/** One of them at random. */
export const queryPiece = fc.constantFrom(...PIECES);
