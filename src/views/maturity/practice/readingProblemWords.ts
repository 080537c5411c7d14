import type { ReadingProblem } from '../../../core/maturity/evidence/parseReading';

/** What to enter instead. */
export const readingProblemWords: Readonly<Record<ReadingProblem, string>> = {
  'not-a-number': 'Enter a number, for example 12.',
  negative: 'Enter zero or more: it cannot be less than nothing.',
  'not-whole': 'Enter a whole number: half of one cannot be counted.',
  'above-one': 'Enter at most 100 %: it is a share of a whole.',
  'not-yes-or-no': 'Choose yes or no.',
  'not-a-trend': 'Choose a direction.',
};
