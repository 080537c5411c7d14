import {
  CoreApp,
  type DataQueryRequest,
  LoadingState,
  type PanelData,
  type PanelPlugin,
  rangeUtil,
} from '@grafana/data';
import { getDataSourceSrv, toDataQueryError } from '@grafana/runtime';
import { useEffect, useState } from 'react';
import { catchError, from, map, type Observable, of, startWith, switchMap } from 'rxjs';

import type { OnScreen, Placed } from './model.ts';

/** Asks the panel's queries, again whenever the range object changes; nothing until the plugin is there. */
export function usePanelData(placed: Placed, screen: OnScreen, width: number, plugin: PanelPlugin | undefined) {
  const [data, setData] = useState<PanelData>();
  const { panel, scopedVars } = placed;
  const { range } = screen.time;
  useEffect(() => {
    const empty: PanelData = { state: LoadingState.Done, series: [], timeRange: range };
    const answers = plugin?.meta.skipDataQuery ? of(empty) : ask(placed, screen, width, empty);
    // While loading, what was there stays on screen.
    const show = (next: PanelData) =>
      setData((shown) => (next.state === LoadingState.Loading ? { ...next, series: shown?.series ?? [] } : next));
    const running = plugin && answers.subscribe(show);
    return () => running?.unsubscribe();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [plugin, panel.targets, scopedVars, range]);
  return data;
}

/** One request to the panel's data source: first "loading", then what came or the error. */
function ask(
  { panel, scopedVars }: Placed,
  { time }: OnScreen,
  width: number,
  empty: PanelData
): Observable<PanelData> {
  const { range, timeZone } = time;
  const targets = panel.targets ?? [];
  const request: DataQueryRequest = {
    ...rangeUtil.calculateInterval(range, width),
    app: CoreApp.Dashboard,
    requestId: `panel-${panel.id}`,
    startTime: Date.now(),
    range,
    timezone: timeZone,
    maxDataPoints: width,
    targets,
    scopedVars,
  };
  return from(getDataSourceSrv().get(panel.datasource ?? targets[0]?.datasource, scopedVars)).pipe(
    switchMap((source) => source.query(request)),
    map(({ data, state = LoadingState.Done, errors }) => ({ ...empty, request, state, series: data, errors })),
    catchError((error) => of({ ...empty, state: LoadingState.Error, errors: [toDataQueryError(error)] })),
    startWith({ ...empty, state: LoadingState.Loading })
  );
}
