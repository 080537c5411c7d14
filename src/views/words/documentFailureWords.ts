import type { StoreProblem } from '../../adapters/documents/documentStore';
import type { ProblemWords } from './queryProblemWords';
import { storeProblemWords } from './storeProblemWords';

/**
 * Why the document that an address or a panel names cannot be shown, and what to do. What the server said is added only
 * where it helps: of a document that is missing or hidden it says nothing that these words do not.
 */
export function documentFailureWords({ code, detail }: StoreProblem, uid: string): ProblemWords & { detail: string } {
  switch (code) {
    case 'not-found':
      return {
        title: `There is no document “${uid}” in this Grafana`,
        advice:
          'It was deleted, or it is written differently. Look for the SLO among all SLOs, or ask whoever gave you this reference.',
        detail: '',
      };
    case 'forbidden':
      return {
        title: `You may not read the document “${uid}”`,
        advice:
          'Its dashboard lies where you have no right to view it. Ask the team that owns the SLO, or an administrator, for the right to view the dashboard or its folder.',
        detail: '',
      };
    default:
      return { ...storeProblemWords[code], detail };
  }
}
