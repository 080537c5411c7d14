import { askedUid } from '../../adapters/measure/sources/askedUid';
import { listDataSources, type OfferedDataSource } from '../../adapters/measure/sources/listDataSources';
import type { Slo } from '../../core/slo/slo';

/** Where SLOs of others are looked for: in what definitions ask in PromQL, and in the default one. */
export function askedForFound(slos: readonly Slo[]): OfferedDataSource[] {
  const used = new Set(slos.map(askedUid));
  return listDataSources().filter(({ uid, isDefault }) => isDefault || used.has(uid));
}
