import type { MaturityModel } from '../modelSchema';
import { signalKey } from './signalState';

/** Keys of the signals that some practice's rules read, each once. */
export function askedSignals({ spec }: MaturityModel): string[] {
  const practices = spec.dimensions.flatMap((dimension) => dimension.practices);
  return [
    ...new Set(practices.flatMap((practice) => practice.evidence.map((rule) => signalKey(rule.signal, rule.review)))),
  ];
}
