import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { ReadResults } from '../../../core/maturity/results/readEntries';
import { readResults } from '../../../core/maturity/results/readResults';
import { readResultsCsv } from '../../../core/maturity/results/readResultsCsv';

/** Results out of JSON, YAML or CSV, whichever the text is. */
export function readAnyResults(text: string, assessment: Pick<Assessment, 'model' | 'teams'>): ReadResults {
  return isStructured(text) ? readResults(text, assessment) : readResultsCsv(text, assessment);
}

/** A resource names its kind or version; a sheet begins with its head. */
function isStructured(text: string): boolean {
  return /^\s*[{[]/.test(text) || /^(apiVersion|kind|metadata|spec):/m.test(text);
}
