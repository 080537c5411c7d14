import type { SaveResult } from '../../adapters/documents/documentStore';
import { storeProblemWords } from './storeProblemWords';

/** Why a change was not written, and what to do; undefined where it was. */
export function saveResultWords(result: SaveResult | { kind: 'removed' }): string | undefined {
  switch (result.kind) {
    case 'saved':
    case 'removed':
      return undefined;
    case 'conflict':
      return 'Somebody else changed the document at the same time. Nothing was written: refresh, look at their change, and try again.';
    case 'refused':
      return `You may not change documents in the folder “${result.folderTitle === '' ? 'Dashboards' : result.folderTitle}”: the right “Edit” on it is missing. Ask whoever administers the folder; a right that was just given can take a minute. ${result.detail}`.trim();
    case 'managed':
      return 'The document is kept outside of Grafana. Change it where it comes from.';
    case 'failed': {
      const { title, advice } = storeProblemWords[result.problem.code];
      return `${title}. ${advice} ${result.problem.detail}`.trim();
    }
  }
}
