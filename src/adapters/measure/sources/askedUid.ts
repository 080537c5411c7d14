import { isComposite } from '../../../core/slo/composite/composite';
import type { Slo } from '../../../core/slo/slo';
import { foundUid } from './foundUid';
import { resolveDataSource } from './resolveDataSource';

/** Of the data source that an SLO asks itself; undefined where there is none. */
export function askedUid(slo: Slo): string | undefined {
  return foundUid(isComposite(slo) ? undefined : resolveDataSource(slo.dataSource));
}
