import type { StoreProblem } from '../../adapters/documents/documentStore';
import { documentFailureWords } from '../../views/words/documentFailureWords';
import { storeProblemWords } from '../../views/words/storeProblemWords';

const NOT_HERE = 'In snapshots and public dashboards documents cannot be read: open the dashboard itself.';

/** Refusals are also what a snapshot and a public dashboard meet, where nobody is signed in. */
const REFUSALS: ReadonlySet<StoreProblem['code']> = new Set(['unauthorised', 'forbidden', 'not-found']);

/**
 * Why a panel cannot read the documents, or the one of this uid, with what else the same answer can mean in a dashboard.
 */
export function storeProblemMessage(problem: StoreProblem, uid?: string): { title: string; lines: string[] } {
  const words =
    uid === undefined
      ? { ...storeProblemWords[problem.code], detail: problem.detail }
      : documentFailureWords(problem, uid);
  const said = words.detail === '' ? [] : [`It said: ${words.detail}`];
  return { title: words.title, lines: [words.advice, ...(REFUSALS.has(problem.code) ? [NOT_HERE] : []), ...said] };
}
