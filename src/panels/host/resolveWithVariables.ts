import type { InterpolateFunction } from '@grafana/data';
import { type ResolvedDataSource, resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import type { DataSourceRef } from '../../core/documents/indicator';

/** A data source whose variables have the values of this panel, those of a repeated one too. They may hold a uid or a name. */
export function resolveWithVariables(ref: DataSourceRef, replaceVariables: InterpolateFunction): ResolvedDataSource {
  const asked = ref.uid || ref.name || '';
  const value = replaceVariables(asked);
  if (value === asked || value === '') {
    return resolveDataSource(ref);
  }
  const byUid = resolveDataSource({ uid: value, type: ref.type });
  return byUid.kind === 'found' ? byUid : resolveDataSource({ name: value, type: ref.type });
}
