import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { mergeResults } from '../../../core/maturity/results/mergeResults';
import { newReadings } from '../../../core/maturity/results/takeReadings';
import { plannedAnswers } from './plannedAnswers';
import { readAnyResults } from './readAnyResults';

/** What taking over a text would change in an assessment; `read` is undefined where there is no text. */
export function planOf(text: string, assessment: Assessment) {
  if (text.trim() === '') {
    return { read: undefined, merged: {}, planned: [], readings: {} };
  }
  const read = readAnyResults(text, assessment);
  const merged = mergeResults(assessment.answers, read);
  const planned = plannedAnswers(assessment.answers, merged);
  return { read, merged, planned, readings: newReadings(assessment.manualSignals, read.manualSignals ?? {}) };
}
