import { type AbsoluteTimeRange, dateTime, rangeUtil, type RawTimeRange } from '@grafana/data';
import { config, locationService } from '@grafana/runtime';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import type { Dashboard } from './model.ts';

export type DashboardTime = ReturnType<typeof useDashboardTime>;

/** Range, zone and refresh interval from the URL, else from the dashboard. A refresh gives a new range object. */
export function useDashboardTime({ time, timezone, refresh: savedInterval }: Dashboard) {
  const search = new URLSearchParams(useLocation().search);
  const [refreshCount, setCount] = useState(0);
  const from = search.get('from') ?? time?.from ?? 'now-6h';
  const to = search.get('to') ?? time?.to ?? 'now';
  const timeZone = search.get('timezone') || timezone || config.bootData.user.timezone;
  const interval = search.get('refresh') ?? savedInterval ?? '';
  const range = useMemo(
    () => rangeUtil.convertRawToRange({ from: parse(from), to: parse(to) }, timeZone),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [from, to, timeZone, refreshCount]
  );
  const refresh = () => setCount((count) => count + 1);
  useEffect(() => {
    const timer = /^\d+[smhd]$/.test(interval) ? setInterval(refresh, rangeUtil.intervalToMs(interval)) : undefined;
    return () => clearInterval(timer);
  }, [interval]);
  return { range, timeZone, interval, refreshCount, refresh };
}

export function setTime({ from, to }: RawTimeRange | AbsoluteTimeRange): void {
  const asText = (end: typeof from | typeof to) => (typeof end === 'string' ? end : String(Math.round(end.valueOf())));
  locationService.partial({ from: asText(from), to: asText(to) });
}

const parse = (value: string) =>
  value.startsWith('now') ? value : dateTime(/^\d+$/.test(value) ? Number(value) : value);
