import type { StoreProblem } from '../../adapters/documents/documentStore';
import { storeProblemWords } from '../../views/words/storeProblemWords';
import type { PlanProblem } from './planValues';

export const planProblemWords: Readonly<Record<PlanProblem, string>> = {
  'no-slo': 'Choose at least one SLO.',
  'no-reason': 'Say why: the reason stands beside every figure.',
  'not-a-time': 'Enter a date and a time.',
  'skipped-time': 'Clocks are put forward over this time, so it never comes: choose one before or after.',
  'ends-before-start': 'The end has to be after the begin.',
  'longer-than-its-period': 'It lasts longer than the time to its next begin.',
};

/** Why annotations could not be written, and what to do. */
export function writeProblemWords({ code, detail }: StoreProblem): string {
  if (code === 'forbidden') {
    return `You may not write annotations: ask an administrator for the role Editor or the permission annotations:create. ${detail}`;
  }
  const { title, advice } = storeProblemWords[code];
  return `${title}. ${advice} ${detail}`.trim();
}
