import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import type { ManualReading, ManualSignals } from '../assessment/manualReading';
import { listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import type { Assessment } from '../assessment/parseAssessment';
import { readManualSignals } from '../assessment/readManualSignals';
import { fitsType } from '../evidence/parseReading';
import { signalOfKey } from '../evidence/signalOfKey';

type Fitting = Pick<Assessment, 'model' | 'teams'>;

/** Readings by hand that fit the assessment's signals and teams; the others are problems by path. */
export function readReadings(
  stored: NestedMap<unknown>,
  assessment: Fitting,
  path: string
): { manualSignals: ManualSignals; problems: DocumentProblem[] } {
  const read = readManualSignals(stored, path);
  const problems = [...read.problems];
  let manualSignals: ManualSignals = {};
  for (const { outer: signal, inner: team, value } of listEntries(read.manualSignals)) {
    const refused = refusal(signal, team, value, assessment);
    if (refused === undefined) {
      manualSignals = withEntry(manualSignals, signal, team, value);
    } else {
      problems.push({ path: formatPath(path, [signal, team]), ...refused });
    }
  }
  return { manualSignals, problems };
}

function refusal(
  signalId: string,
  team: string,
  { reading }: ManualReading,
  { model, teams }: Fitting
): { code: string; detail: string } | undefined {
  const signal = signalOfKey(model.spec.signals, signalId);
  if (signal === undefined) {
    return { code: 'unknown-signal', detail: signalId };
  }
  if (!teams.some(({ id }) => id === team)) {
    return { code: 'unknown-team', detail: team };
  }
  return fitsType(reading, signal.type) ? undefined : { code: 'unfit-reading', detail: String(reading) };
}
