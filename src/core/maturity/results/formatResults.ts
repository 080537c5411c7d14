import { stringify } from 'yaml';
import { cleanJson } from '../../documents/cleanJson';
import type { AssessmentResults } from './resultsSchema';

/** Results as text that `readResults` reads back. */
export function formatResults(results: AssessmentResults, format: 'json' | 'yaml'): string {
  const plain = cleanJson(results);
  return format === 'json'
    ? `${JSON.stringify(plain, null, 2)}\n`
    : stringify(plain, { lineWidth: 100, aliasDuplicateObjects: false });
}
