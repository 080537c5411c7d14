import type { DataSourceRef } from '../../../core/documents/indicator';
import { isComposite } from '../../../core/slo/composite/composite';
import type { Slo } from '../../../core/slo/slo';
import { type ResolvedDataSource, resolveDataSource } from './resolveDataSource';

const OF_PARTS: ResolvedDataSource = { kind: 'found', dataSource: { uid: '', name: '', scrapeIntervalMs: 0 } };

/** Where an SLO is asked; a composite has no data source of its own: its parts are asked in theirs. */
export function resolveSloSource(
  slo: Slo,
  resolve: (ref: DataSourceRef) => ResolvedDataSource = resolveDataSource
): ResolvedDataSource {
  return isComposite(slo) ? OF_PARTS : resolve(slo.dataSource);
}
