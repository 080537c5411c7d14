import type { LabelledMetric, SuggestedSlo } from './demoService';
import type { DemoSeries } from './demoSeries';

/** Bad and total events of an SLO as its series show them, read once every `stepMs`; a reset counts from zero. */
export function countedEvents(
  series: readonly DemoSeries[],
  slo: SuggestedSlo,
  fromMs: number,
  toMs: number,
  stepMs: number
) {
  const count = (selected: LabelledMetric) =>
    series
      .filter(
        ({ metric, labels }) =>
          metric === selected.metric && selected.matchers.every((matcher) => matches(labels, matcher))
      )
      .reduce((sum, one) => sum + increase(one, fromMs, toMs, stepMs), 0);
  const { indicator } = slo;
  switch (indicator.kind) {
    case 'ratio-bad':
      return { bad: count(indicator.bad), total: count(indicator.total) };
    case 'ratio-good': {
      const total = count(indicator.total);
      return { bad: total - count(indicator.good), total };
    }
    case 'latency': {
      const { metric, matchers } = indicator.histogram;
      const bound = { label: 'le', operator: '=', value: String(indicator.thresholdSeconds) } as const;
      const total = count({ metric: `${metric}_count`, matchers });
      return { bad: total - count({ metric: `${metric}_bucket`, matchers: [...matchers, bound] }), total };
    }
  }
}

function matches(labels: Readonly<Record<string, string>>, matcher: LabelledMetric['matchers'][number]): boolean {
  const value = labels[matcher.label] ?? '';
  const isSame = matcher.operator.endsWith('~')
    ? new RegExp(`^(?:${matcher.value})$`).test(value)
    : value === matcher.value;
  return matcher.operator.startsWith('!') ? !isSame : isSame;
}

function increase(series: DemoSeries, fromMs: number, toMs: number, stepMs: number): number {
  let sum = 0;
  let before: number | undefined;
  for (let tMs = fromMs; tMs <= toMs; tMs += stepMs) {
    const value = tMs >= series.fromMs && tMs < series.toMs ? series.valueAt(tMs) : undefined;
    if (value !== undefined) {
      sum += before === undefined ? (tMs === fromMs ? 0 : value) : value < before ? value : value - before;
      before = value;
    }
  }
  return sum;
}
