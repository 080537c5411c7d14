import { CoreApp, type DataQuery, type DataQueryRequest, LoadingState, type PanelData, rangeUtil, type ScopedVars, type TimeRange } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { groupBy } from 'lodash';
import { useEffect, useState } from 'react';
import { catchError, combineLatest, from, map, type Observable, of, switchMap } from 'rxjs';

import { runRequest, withError } from '../services/runRequest.ts';
import type { Panel } from './model.ts';

interface Asked {
  panel: Panel;
  dashboardUID: string;
  range: TimeRange;
  timezone: string;
  /** Width in pixels: the default number of points. */
  width: number;
  scopedVars: ScopedVars;
}

let requestCount = 0;

/** Asks the panel's queries, one request per data source, again whenever the range object changes. */
export function usePanelData(asked: Asked, isSkipped: boolean): PanelData {
  const { panel, range, timezone } = asked;
  const [data, setData] = useState<PanelData>({ state: LoadingState.NotStarted, series: [], timeRange: range });
  const variables = JSON.stringify(asked.scopedVars);
  useEffect(() => {
    const groups = groupBy(isSkipped ? [] : panel.targets, ({ datasource }) => JSON.stringify(datasource ?? panel.datasource));
    const parts = Object.values(groups).map((targets) => ask(asked, targets));
    const nothing: PanelData = { state: LoadingState.Done, series: [], timeRange: range };
    const answers: Observable<PanelData> = parts.length > 0 ? combineLatest(parts).pipe(map(merged)) : of(nothing);
    // While loading, what was there stays on screen.
    const show = (next: PanelData) => setData((shown) => (next.state === LoadingState.Loading ? { ...next, series: shown.series } : next));
    const running = answers.subscribe(show);
    return () => running.unsubscribe();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [panel, range, timezone, variables, isSkipped]);
  return data;
}

function ask({ panel, width, ...asked }: Asked, targets: DataQuery[]): Observable<PanelData> {
  const { range } = asked;
  const maxDataPoints = panel.maxDataPoints ?? width;
  return from(getDataSourceSrv().get(targets[0]?.datasource ?? panel.datasource, asked.scopedVars)).pipe(
    switchMap((source) => {
      const { interval, intervalMs } = rangeUtil.calculateInterval(range, maxDataPoints, panel.interval ?? source.interval);
      const variables = { __interval: { value: interval }, __interval_ms: { value: intervalMs } };
      const request: DataQueryRequest = {
        ...asked,
        app: CoreApp.Dashboard,
        requestId: `Q${++requestCount}`,
        startTime: Date.now(),
        rangeRaw: range.raw,
        interval,
        intervalMs,
        maxDataPoints,
        targets: targets.filter((target) => !target.hide && (source.filterQuery?.(target) ?? true)),
        scopedVars: { ...asked.scopedVars, ...variables },
        panelId: panel.id,
        panelPluginId: panel.type,
      };
      return runRequest(source, request);
    }),
    catchError((error) => of(withError({ state: LoadingState.Error, series: [], timeRange: range }, error)))
  );
}

function merged(parts: PanelData[]): PanelData {
  const order = [LoadingState.Loading, LoadingState.Error, LoadingState.Streaming, LoadingState.Done];
  const [worst] = [...parts].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const series = parts.flatMap((part) => part.series);
  const annotations = parts.flatMap((part) => part.annotations ?? []);
  const errors = parts.flatMap((part) => part.errors ?? []);
  return { ...worst, series, annotations, errors } as PanelData;
}
