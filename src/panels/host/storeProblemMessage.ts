import type { StoreProblem } from '../../adapters/documents/documentStore';
import { storeProblemWords } from '../../views/words/storeProblemWords';

const NOT_HERE = 'In snapshots and public dashboards documents cannot be read: open the dashboard itself.';

/** Refusals are also what a snapshot and a public dashboard meet, where nobody is signed in. */
const REFUSALS: ReadonlySet<StoreProblem['code']> = new Set(['unauthorised', 'forbidden', 'not-found']);

/** Why a panel cannot read its document, with what else the same answer can mean in a dashboard. */
export function storeProblemMessage({ code, detail }: StoreProblem): { title: string; lines: string[] } {
  const { title, advice } = storeProblemWords[code];
  const said = detail === '' ? [] : [`It said: ${detail}`];
  return { title, lines: [advice, ...(REFUSALS.has(code) ? [NOT_HERE] : []), ...said] };
}
