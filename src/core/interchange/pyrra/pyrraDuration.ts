import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
  millisecondsInWeek,
} from 'date-fns/constants';

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: millisecondsInSecond,
  m: millisecondsInMinute,
  h: millisecondsInHour,
  d: millisecondsInDay,
  w: millisecondsInWeek,
  y: 365 * millisecondsInDay,
};

/** Prometheus' lengths: `4w`, `1h30m`, `250ms`, in ms; undefined for anything else. */
export function pyrraDurationMs(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d{1,9})(ms|[smhdwy])/g)];
  const isWhole = parts.length > 0 && parts.map(([part]) => part).join('') === text;
  return isWhole
    ? parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? NaN), 0)
    : undefined;
}

/** The same as a window here, in its own unit where it has one of minutes to weeks; another text stays as it is. */
export function windowText(text: string): string {
  const lengthMs = pyrraDurationMs(text);
  if (lengthMs === undefined || /^\d+[mhdw]$/.test(text)) {
    return text;
  }
  const unit = (['d', 'h', 'm'] as const).find((letter) => lengthMs % (UNITS[letter] ?? NaN) === 0);
  return unit === undefined ? text : `${lengthMs / (UNITS[unit] ?? NaN)}${unit}`;
}
