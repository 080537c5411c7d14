import { rangeUtil } from '@grafana/data';
import { useEffect } from 'react';

const LEAST_MS = 5000;

/** Calls `refresh` at an interval as Grafana writes it (`1m`); never for an empty or unreadable one. */
export function useAutoRefresh(interval: string, refresh: () => void): void {
  useEffect(() => {
    const everyMs = /^\d+[smhd]$/.test(interval) ? rangeUtil.intervalToMs(interval) : 0;
    if (everyMs < LEAST_MS) {
      return undefined;
    }
    const timer = setInterval(refresh, everyMs);
    return () => clearInterval(timer);
  }, [interval, refresh]);
}
