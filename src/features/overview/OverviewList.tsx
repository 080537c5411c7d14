import { Button, Pagination, Stack } from '@grafana/ui';
import React, { useDeferredValue, useMemo } from 'react';
import { useSameValue } from '../../adapters/measure/answers/useSameValue';
import type { Status } from '../../core/slo/answer';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Stage } from '../../core/documents/record/lifeSchema';
import type { Slo } from '../../core/slo/slo';
import { downloadText } from '../../views/table/downloadText';
import { groupRows } from '../../views/table/groupRows';
import type { SloRow } from '../../views/table/sloRow';
import { sortedBy } from '../../views/table/sortRows';
import { SloTable } from '../../views/table/SloTable';
import { toCsv } from '../../views/table/toCsv';
import { useSettledOrder } from '../../views/table/useSettledOrder';
import { StatusTiles } from '../../views/tiles/StatusTiles';
import { ExportButton } from '../export/ExportButton';
import { useUrlParams } from '../slo/useUrlParams';
import { DueList } from './DueList';
import {
  countStatuses,
  filterByDefinition,
  filterByStatus,
  hasFilters,
  parseFilters,
  parseGroupBy,
  parseSort,
  sortParams,
} from './overviewFilters';
import { OverviewToolbar } from './OverviewToolbar';

/** More rows than anybody reads at once cost more than asking for their figures does. */
const PAGE_SIZE = 40;

interface Props {
  rows: readonly SloRow[];
  /** Their definitions. */
  slos: readonly Slo[];
  stageCounts: ReadonlyMap<Stage, number>;
  documents: readonly LoadedDocument[];
  nowMs: number;
  timeZone: string;
  asOf: React.ReactNode;
}

/** Tiles, filters and the table; what is chosen lives in the URL. */
export function OverviewList({ rows, slos, stageCounts, documents, nowMs, timeZone, asOf }: Props) {
  const [params, change] = useUrlParams();
  // Kept while they say the same: who sorts does not filter anew, and a new sort is a wish to sort anew.
  const filters = useSameValue(parseFilters(params));
  const sort = useSameValue(parseSort(params));
  const groupBy = parseGroupBy(params);
  const fitting = useMemo(() => filterByDefinition(rows, filters), [rows, filters]);
  const counts = useMemo(() => countStatuses(fitting), [fitting]);
  const shown = useMemo(() => filterByStatus(fitting, filters.statuses), [fitting, filters]);
  // The head and the filters answer at once; putting many rows in order and drawing them follows, without holding up a frame.
  const order = useDeferredValue(useMemo(() => sortedBy(sort), [sort]));
  const ordered = useSettledOrder(shown, order);
  const exported = useMemo(() => ordered.map(({ slo }) => slo), [ordered]);
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Number(params.get('page')) || 1));
  const groups = useMemo(
    () => groupRows(ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), groupBy),
    [ordered, page, groupBy]
  );
  const drawn = useDeferredValue(groups);
  const choose = (status: Status) => {
    const { statuses } = filters;
    const next = statuses.includes(status) ? statuses.filter((one) => one !== status) : [...statuses, status];
    change({ status: next.join(','), page: undefined });
  };
  return (
    <Stack direction="column" gap={2}>
      <StatusTiles counts={counts} total={fitting.length} chosen={filters.statuses} onChoose={choose} />
      <Stack justifyContent="space-between" alignItems="flex-start" wrap="wrap">
        <OverviewToolbar slos={slos} stageCounts={stageCounts} filters={filters} groupBy={groupBy} onChange={change} />
        <Stack alignItems="center" wrap="wrap">
          {asOf}
          <Button
            variant="secondary"
            icon="download-alt"
            onClick={() => downloadText('slos.csv', toCsv(ordered, timeZone), 'text/csv;charset=utf-8')}
          >
            CSV
          </Button>
          <ExportButton slos={exported} disabled={exported.length === 0} />
        </Stack>
      </Stack>
      <DueList
        documents={documents}
        rows={fitting}
        isOpen={params.get('due') !== null}
        onToggle={(isOpen) => change({ due: isOpen ? '1' : undefined })}
        nowMs={nowMs}
        timeZone={timeZone}
      />
      {rows.length === 0 && !hasFilters(filters) ? (
        <div role="status">
          All SLOs are retired.{' '}
          <Button variant="secondary" size="sm" onClick={() => change({ stage: 'retired' })}>
            Show them
          </Button>
        </div>
      ) : shown.length === 0 && hasFilters(filters) ? (
        <div role="status">
          No SLO fits these filters.{' '}
          <Button
            variant="secondary"
            size="sm"
            onClick={() =>
              change({
                ...{ q: undefined, team: undefined, service: undefined, label: undefined },
                ...{ stage: undefined, status: undefined },
              })
            }
          >
            Clear filters
          </Button>
        </div>
      ) : (
        <SloTable
          groups={drawn}
          sort={sort}
          onSort={(next) => change(sortParams(next))}
          timeZone={timeZone}
          caption="SLOs with their error budgets"
        />
      )}
      {pages > 1 && (
        <Pagination
          currentPage={page}
          numberOfPages={pages}
          onNavigate={(to) => change({ page: to === 1 ? undefined : String(to) })}
        />
      )}
    </Stack>
  );
}
