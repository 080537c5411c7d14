import { type AbsoluteTimeRange, type DateTime, dateTime, dateTimeParse, rangeUtil, type RawTimeRange } from '@grafana/data';
import { config, locationService } from '@grafana/runtime';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { templateService } from '../services/templateService.ts';
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
  const range = useMemo(() => {
    const made = rangeUtil.convertRawToRange({ from: parse(from, timeZone), to: parse(to, timeZone) }, timeZone);
    templateService.updateTimeRange(made);
    return made;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [from, to, timeZone, refreshCount]);
  const refresh = () => setCount((count) => count + 1);
  useEffect(() => {
    const timer = /^\d+[smhd]$/.test(interval) ? setInterval(refresh, rangeUtil.intervalToMs(interval)) : undefined;
    return () => clearInterval(timer);
  }, [interval]);
  const set = (next: RawTimeRange | AbsoluteTimeRange) => locationService.partial({ from: asText(next.from), to: asText(next.to) });
  return { range, timeZone, interval, refreshCount, refresh, set };
}

function parse(value: string, timeZone: string): string | DateTime {
  const isAbsolute = !value.startsWith('now');
  return isAbsolute ? (/^\d+$/.test(value) ? dateTime(Number(value)) : dateTimeParse(value, { timeZone })) : value;
}

function asText(value: string | number | DateTime): string {
  return typeof value === 'string' ? value : String(Math.round(value.valueOf()));
}
