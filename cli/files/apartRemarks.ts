import { formatPath } from '../../src/core/documents/path';
import { toIndicator } from '../../src/core/documents/toIndicator';
import type { ReadItem } from '../../src/core/interchange/readDefinitions';
import { chosenOf } from '../../src/core/slo/deployedTo';
import { apartWords } from '../../src/views/words/apartWords';

/** What the editor says where the sides of a ratio are of other environments, regions or the like that groups are of. */
export function apartRemarks(
  { slo, line, lineAt }: Pick<ReadItem, 'slo' | 'line' | 'lineAt'>,
  placeOf: (line: number | undefined) => string
): string[] {
  const spec = slo?.spec.indicator?.spec;
  const indicator = spec && toIndicator(spec);
  if (indicator?.kind !== 'ratio' && indicator?.kind !== 'logs') {
    return [];
  }
  const path = ['spec', 'indicator', 'spec', 'ratioMetric', indicator.given, 'metricSource', 'spec', 'matchers'];
  return chosenOf(indicator).flatMap(({ label, chosen }) =>
    chosen.kind === 'apart'
      ? [`${placeOf(lineAt?.(path) ?? line)}: ${formatPath('', path)}: ${apartWords(label, chosen)}`]
      : []
  );
}
