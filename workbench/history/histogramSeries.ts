import type { DemoSeries } from './demoSeries';

/** One step of the distribution of durations: the shares on a usual day and while the service is slow. */
export interface Bin {
  le: string;
  usual: number;
  degraded: number;
  meanSeconds: number;
}

const bins: readonly Bin[] = [
  { le: '0.05', usual: 0.34, degraded: 0.05, meanSeconds: 0.032 },
  { le: '0.1', usual: 0.4, degraded: 0.1, meanSeconds: 0.072 },
  { le: '0.25', usual: 0.224, degraded: 0.22, meanSeconds: 0.15 },
  { le: '0.5', usual: 0.033, degraded: 0.25, meanSeconds: 0.34 },
  { le: '1', usual: 0.0024, degraded: 0.22, meanSeconds: 0.7 },
  { le: '2.5', usual: 0.0005, degraded: 0.13, meanSeconds: 1.5 },
  { le: '+Inf', usual: 0.0001, degraded: 0.03, meanSeconds: 4 },
];

type Base = Pick<DemoSeries, 'phaseMs' | 'fromMs' | 'toMs'>;

/** The series of a classic histogram, all made from the same counts so that they agree at each scrape. */
export function histogramSeries(
  metric: string,
  labels: Readonly<Record<string, string>>,
  base: Base,
  counterOf: (bin: Bin) => (tMs: number) => number | undefined
): DemoSeries[] {
  const counted = bins.map((bin) => ({ bin, count: counterOf(bin) }));
  const upTo = (last: number) => sumOf(counted.slice(0, last + 1).map(({ count }) => count));
  const common = { ...base, type: 'histogram' as const };
  return [
    ...bins.map((bin, index) => ({
      ...common,
      metric: `${metric}_bucket`,
      labels: { ...labels, le: bin.le },
      valueAt: upTo(index),
    })),
    { ...common, metric: `${metric}_count`, labels, valueAt: upTo(bins.length - 1) },
    {
      ...common,
      metric: `${metric}_sum`,
      labels,
      valueAt: rounded(sumOf(counted.map(({ bin, count }) => scaled(count, bin.meanSeconds)))),
    },
  ];
}

type Value = (tMs: number) => number | undefined;

function sumOf(parts: readonly Value[]): Value {
  return (tMs) => {
    let sum = 0;
    for (const part of parts) {
      const value = part(tMs);
      if (value === undefined) {
        return undefined;
      }
      sum += value;
    }
    return sum;
  };
}

function scaled(part: Value, factor: number): Value {
  return (tMs) => {
    const value = part(tMs);
    return value === undefined ? undefined : value * factor;
  };
}

function rounded(part: Value): Value {
  return (tMs) => {
    const value = part(tMs);
    return value === undefined ? undefined : Math.round(value * 1000) / 1000;
  };
}
