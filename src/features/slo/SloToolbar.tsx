import { dateTime, type TimeRange } from '@grafana/data';
import { RefreshPicker, Stack, TimeRangePicker } from '@grafana/ui';
import React from 'react';
import { rangeParams } from './pageRange';
import type { UrlChange } from './useUrlParams';

interface Props {
  range: TimeRange;
  timeZone: string;
  refreshInterval: string;
  loading: boolean;
  onChange: (change: UrlChange) => void;
  onRefresh: () => void;
}

/** Time range and refresh as on a dashboard; both live in the URL. */
export function SloToolbar({ range, timeZone, refreshInterval, loading, onChange, onRefresh }: Props) {
  const spanMs = range.to.valueOf() - range.from.valueOf();
  const show = (fromMs: number, toMs: number) =>
    onChange({ from: String(Math.round(fromMs)), to: String(Math.round(toMs)) });
  const move = (byMs: number) =>
    show(range.from.valueOf() + byMs, Math.min(range.to.valueOf() + byMs, dateTime().valueOf()));
  return (
    <Stack gap={1} wrap="wrap">
      <TimeRangePicker
        value={range}
        timeZone={timeZone}
        onChange={({ raw }) => onChange(rangeParams(raw))}
        onChangeTimeZone={() => undefined}
        onMoveBackward={() => move(-spanMs / 2)}
        onMoveForward={() => move(spanMs / 2)}
        onZoom={() =>
          show(range.from.valueOf() - spanMs / 2, Math.min(range.to.valueOf() + spanMs / 2, dateTime().valueOf()))
        }
      />
      <RefreshPicker
        value={refreshInterval}
        isLoading={loading}
        tooltip="Refresh"
        onRefresh={onRefresh}
        onIntervalChanged={(interval) => onChange({ refresh: interval })}
      />
    </Stack>
  );
}
