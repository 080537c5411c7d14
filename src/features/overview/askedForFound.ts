import { listDataSources, type OfferedDataSource } from '../../adapters/measure/sources/listDataSources';
import { resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { isComposite } from '../../core/slo/composite/composite';
import type { Slo } from '../../core/slo/slo';

/** Where SLOs of others are looked for: in what definitions ask in PromQL, and in the default one. */
export function askedForFound(slos: readonly Slo[]): OfferedDataSource[] {
  const used = new Set(slos.map(askedUid));
  return listDataSources().filter(({ uid, isDefault }) => isDefault || used.has(uid));
}

/** Of the data source that an SLO asks itself; undefined where there is none. */
export function askedUid(slo: Slo): string | undefined {
  const source = isComposite(slo) ? undefined : resolveDataSource(slo.dataSource);
  return source?.kind === 'found' ? source.dataSource.uid : undefined;
}
