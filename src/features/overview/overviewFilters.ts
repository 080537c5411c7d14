import { type Stage, stages } from '../../core/documents/record/lifeSchema';
import type { Status } from '../../core/slo/answer';
import { rowStatus, type SloRow } from '../../views/table/sloRow';
import type { GroupBy } from '../../views/table/groupRows';
import { byAttention, type Sort, type SortKey } from '../../views/table/sortRows';
import { statusOrder } from '../../views/words/statusWords';
import type { UrlChange } from '../slo/useUrlParams';

/** What the overview shows, as it stands in the URL. */
export interface OverviewFilters {
  text: string;
  team: string;
  service: string;
  /** `key=value` */
  label: string;
  /** Undefined: all but retired ones. */
  stage: Stage | undefined;
  statuses: readonly Status[];
}

export function parseFilters(params: URLSearchParams): OverviewFilters {
  const asked = (params.get('status') ?? '').split(',');
  return {
    text: params.get('q') ?? '',
    team: params.get('team') ?? '',
    service: params.get('service') ?? '',
    label: params.get('label') ?? '',
    stage: parseStage(params),
    statuses: statusOrder.filter((status) => asked.includes(status)),
  };
}

export function parseStage(params: URLSearchParams): Stage | undefined {
  return stages.find((stage) => stage === params.get('stage'));
}

export function parseGroupBy(params: URLSearchParams): GroupBy {
  const asked = params.get('group') ?? '';
  if (asked === 'service' || asked === 'team') {
    return asked;
  }
  return asked.startsWith('label:') ? `label:${asked.slice('label:'.length)}` : '';
}

const SORT_KEYS: readonly SortKey[] = [
  'status',
  'name',
  'service',
  'team',
  'objective',
  'window',
  'sli',
  'budget',
  'burn',
  'lasts',
  'data',
];

export function parseSort(params: URLSearchParams): Sort {
  const key = SORT_KEYS.find((one) => one === params.get('sort'));
  return key === undefined ? byAttention : { key, descending: params.get('order') === 'desc' };
}

export function sortParams(sort: Sort): UrlChange {
  return {
    sort: sort.key === 'attention' ? undefined : sort.key,
    order: sort.descending ? 'desc' : undefined,
    page: undefined,
  };
}

export function hasFilters({ text, team, service, label, stage, statuses }: OverviewFilters): boolean {
  return text !== '' || team !== '' || service !== '' || label !== '' || stage !== undefined || statuses.length > 0;
}

/** Rows that fit all filters but those by status and by stage. */
export function filterByDefinition(rows: readonly SloRow[], filters: OverviewFilters): SloRow[] {
  const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ slo }) => {
    const labels = Object.entries(slo.labels).map(([name, value]) => `${name}=${value}`);
    const said = [slo.displayName, slo.service, slo.team ?? '', slo.ref.name, slo.description, ...labels]
      .join(' ')
      .toLowerCase();
    return (
      words.every((word) => said.includes(word)) &&
      (filters.team === '' || slo.team === filters.team) &&
      (filters.service === '' || slo.service === filters.service) &&
      (filters.label === '' || labels.includes(filters.label))
    );
  });
}

export function filterByStatus(rows: readonly SloRow[], statuses: readonly Status[]): SloRow[] {
  if (statuses.length === 0) {
    return [...rows];
  }
  return rows.filter((row) => {
    const status = rowStatus(row);
    return status !== undefined && statuses.includes(status);
  });
}

export function countStatuses(rows: readonly SloRow[]): Record<Status, number> {
  const counts = { 'no-data': 0, 'not-known': 0, exhausted: 0, 'burning-fast': 0, 'at-risk': 0, healthy: 0 };
  for (const row of rows) {
    const status = rowStatus(row);
    if (status !== undefined) {
      counts[status] += 1;
    }
  }
  return counts;
}
