import { CoreApp, type DataQueryRequest, LoadingState, type PanelData, rangeUtil } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { from, lastValueFrom } from 'rxjs';

import { useLoaded } from '../routes/useLoaded.ts';
import type { OnScreen, Placed } from './model.ts';

/** Asks the panel's queries, again whenever the range object changes; what was there stays until the answer comes. */
export function usePanelData({ panel, scopedVars }: Placed, { time }: OnScreen, width: number): PanelData | undefined {
  const { range, timeZone } = time;
  const { targets = [] } = panel;
  const empty: PanelData = { state: LoadingState.Done, series: [], timeRange: range };
  const ask = async (): Promise<PanelData> => {
    if (targets.length === 0) {
      return empty;
    }
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
    const source = await getDataSourceSrv().get(panel.datasource ?? targets[0]?.datasource, scopedVars);
    const { data, state = LoadingState.Done, errors } = await lastValueFrom(from(source.query(request)));
    return { ...empty, request, state, series: data, errors };
  };
  const { value, error } = useLoaded(ask, [panel.targets, scopedVars, range]);
  return error ? { ...empty, state: LoadingState.Error, errors: [error] } : value;
}
