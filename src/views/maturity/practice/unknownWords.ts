import type { SourceProblem, UnknownReason, UnknownSignal } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { sourceWords } from './sourceWords';

/**
 * Why a signal is unknown; the data source is named where it is known. Where nothing would connect a built-in one, this
 * version has no source for it.
 */
export function unknownWords({ reason, problem, connect }: UnknownSignal, signal?: Signal): string {
  if (reason === 'not-connected' && connect === undefined && signal?.availability === 'builtin') {
    return 'not computed yet';
  }
  if (reason === 'not-named' && connect === 'name-services') {
    return 'nothing in Grafana names this team for the services assessed';
  }
  return words[reason](problem === undefined ? 'its source' : sourceOf(problem), problem);
}

type Words = (source: string, problem: SourceProblem | undefined) => string;

const words: Readonly<Record<UnknownReason, Words>> = {
  'not-connected': () => 'nothing measures this here yet',
  unreadable: (source, problem) =>
    problem?.source === 'documents' ? `${source} cannot be read` : `${source} does not answer`,
  incomplete: () => 'a part of it cannot be read, and the rest does not tell',
  'no-data': () => 'there is nothing to judge by yet',
  'not-named': () => 'nothing in Grafana names this team',
  'not-permitted': (source) => `you may not see ${source}`,
};

function sourceOf({ source, name }: SourceProblem): string {
  return name === undefined ? sourceWords[source] : `the data source “${name}”`;
}
