import * as v from 'valibot';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import { problemsOf } from '../../documents/problemsOf';
import { manualReadingSchema, type ManualSignals } from './manualReading';
import { listEntries, type NestedMap, withEntry } from './nestedMap';

/** Each reading on its own: a broken one is a problem at its path. */
export function readManualSignals(
  stored: NestedMap<unknown>,
  path: string
): { manualSignals: ManualSignals; problems: DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  let manualSignals: ManualSignals = {};
  for (const { outer: signal, inner: team, value } of listEntries(stored)) {
    const parsed = v.safeParse(manualReadingSchema, value);
    if (parsed.success) {
      manualSignals = withEntry(manualSignals, signal, team, parsed.output);
    } else {
      problems.push(...problemsOf(parsed.issues, value, formatPath(path, [signal, team])));
    }
  }
  return { manualSignals, problems };
}
