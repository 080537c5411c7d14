import type { ResolvedDataSource } from './resolveDataSource';

/** Of a data source that was looked for; undefined where it is not there. */
export function foundUid(source: ResolvedDataSource | undefined): string | undefined {
  return source?.kind === 'found' ? source.dataSource.uid : undefined;
}
