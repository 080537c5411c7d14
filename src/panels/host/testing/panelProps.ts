import { dateTime, EventBusSrv, LoadingState, type PanelProps, type TimeRange } from '@grafana/data';
import { SAMPLE_NOW_MS } from '../../../views/sample/sampleAnswer';

const DAY_MS = 86_400_000;

export function timeRangeOf(fromMs: number, toMs: number): TimeRange {
  const from = dateTime(fromMs);
  const to = dateTime(toMs);
  return { from, to, raw: { from: 'now-7d', to: 'now' } };
}

/** Props as a dashboard gives them to a panel; variables are those of `variables`. */
export function panelProps<T>(
  options: T,
  change: Partial<PanelProps<T>> = {},
  variables: Readonly<Record<string, string>> = {}
): PanelProps<T> {
  const timeRange = timeRangeOf(SAMPLE_NOW_MS - 7 * DAY_MS, SAMPLE_NOW_MS);
  return {
    id: 1,
    title: 'Panel',
    options,
    data: { state: LoadingState.Done, series: [], timeRange },
    timeRange,
    timeZone: 'utc',
    transparent: false,
    width: 600,
    height: 300,
    renderCounter: 0,
    fieldConfig: { defaults: {}, overrides: [] },
    eventBus: new EventBusSrv(),
    replaceVariables: (text) => text.replaceAll(/\$\{([\w.]+)\}/g, (found, name: string) => variables[name] ?? found),
    onChangeTimeRange: () => undefined,
    onFieldConfigChange: () => undefined,
    onOptionsChange: () => undefined,
    ...change,
  };
}
