import { proposeName } from '../documents/proposeName';
import type { Slo, SloRef } from '../slo/slo';
import type { FoundSlo } from './foundSlo';

/**
 * The definition that stands for the same SLO, of those that ask the data source in which it was found: one that names its recorded series, or has the name (and of Sloth the
 * service) that an import gives it.
 */
export function definedHere({ source, matchers, name, service }: FoundSlo, slos: readonly Slo[]): SloRef | undefined {
  const id = matchers[0]?.value;
  const imported = proposeName(name);
  const isSame = ({ ref, service: own, recorded }: Slo) =>
    recorded?.source === source
      ? recorded.name === id
      : ref.name === imported && (service === undefined || service === own);
  return slos.find(isSame)?.ref;
}
