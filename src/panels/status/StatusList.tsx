import React, { useMemo, useState } from 'react';
import { overviewUrl } from '../../app/links';
import type { Status } from '../../core/slo/answer';
import { rowStatus, type SloRow, isWaiting } from '../../views/table/sloRow';
import { SloTable } from '../../views/table/SloTable';
import { type Sort, sortedBy } from '../../views/table/sortRows';
import { useSettledOrder } from '../../views/table/useSettledOrder';
import { SloTiles } from '../../views/tiles/SloTiles';
import { remarkWords } from '../../views/words/remarkWords';
import type { StatusOptions } from './options';
import { panelSort } from './panelSort';
import { statusLayout } from './statusLayout';
import { withWorstGroups } from './withWorstGroups';

interface Props {
  rows: readonly SloRow[];
  options: StatusOptions;
  width: number;
  timeZone: string;
}

/** Rows in order, as far as the status filter and the limit let them through; what is left out is counted. */
export function StatusList({ rows, options, width, timeZone }: Props) {
  const fromOptions = panelSort[options.sort];
  const [chosen, setChosen] = useState<{ over: Sort; sort: Sort }>();
  const sort = chosen?.over === fromOptions ? chosen.sort : fromOptions;
  const order = useMemo(() => sortedBy(sort), [sort]);
  const ordered = useSettledOrder(rows, order);
  const matching = ordered.filter((row) => hasStatus(row, options.statuses ?? []));
  const slos = options.maxRows > 0 ? matching.slice(0, options.maxRows) : matching;
  const waiting = rows.filter(isWaiting).length;
  const more = matching.length - slos.length;
  const shown = withWorstGroups(slos, options.worstGroups ?? 0);
  return (
    <>
      {statusLayout(options.layout, width) === 'tiles' ? (
        <SloTiles rows={shown} remarkOf={(figures) => remarkWords(figures, timeZone)} />
      ) : (
        <SloTable
          groups={[{ title: undefined, rows: shown }]}
          sort={sort}
          onSort={(next) => setChosen({ over: fromOptions, sort: next })}
          timeZone={timeZone}
          caption="SLOs and their error budgets"
        />
      )}
      {shown.length === 0 && (
        <p role="status">{waiting > 0 ? 'Reading the budgets…' : 'No SLO has a status that this panel shows.'}</p>
      )}
      {more > 0 && (
        <p>
          <a href={overviewUrl()}>{more} more</a>
        </p>
      )}
    </>
  );
}

/** While a row waits nobody knows its status: it comes when it is known to match. */
function hasStatus(row: SloRow, statuses: readonly Status[]): boolean {
  const status = rowStatus(row);
  return statuses.length === 0 || (status !== undefined && statuses.includes(status));
}
