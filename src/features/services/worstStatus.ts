import type { Status } from '../../core/slo/answer';
import type { CataloguedService } from '../../core/services/serviceCatalogue';
import { rowStatus, type SloRow } from '../../views/table/sloRow';
import { statusOrder } from '../../views/words/statusWords';

/** The status of a service's SLOs that needs attention first; undefined while figures of all are coming. */
export function worstStatus(rows: readonly SloRow[], { slos }: CataloguedService): Status | undefined {
  const statuses = rows.filter(({ slo }) => slos.includes(slo)).flatMap((row) => rowStatus(row) ?? []);
  return statusOrder.find((status) => statuses.includes(status));
}
