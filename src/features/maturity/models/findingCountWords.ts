import type { ModelFinding } from '../../../core/maturity/lint/finding';

/** What the check of a model found, in short. Notes are left to the model's own page. */
export function findingCountWords(findings: readonly ModelFinding[]): string {
  const count = (severity: ModelFinding['severity']) => findings.filter((one) => one.severity === severity).length;
  const parts = [words(count('error'), 'error'), words(count('warning'), 'warning')].filter((part) => part !== '');
  return parts.length === 0 ? 'no errors' : parts.join(', ');
}

function words(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? word : `${word}s`}`;
}
