import { type OracleSeries, scrapedEvents, trueEvents } from './oracleSeries';

export interface OracleSelector {
  metric: string;
  matchers: ReadonlyArray<{ label: string; operator: '=' | '=~'; value: string }>;
}

export interface OracleCounts {
  bad: number;
  good: number;
  total: number;
}

/** One case for the engine, on series with a `job` label of its own (equal to its name). */
export interface OracleScenario {
  name: string;
  /** What is special about it. */
  about: string;
  scrapeIntervalSeconds: number;
  indicator: { kind: 'bad'; bad: OracleSelector } | { kind: 'good'; good: OracleSelector };
  total: OracleSelector;
  /** Label to group by, when the scenario is about groups. */
  groupBy?: string;
  series: readonly OracleSeries[];
  /**
   * Events that truly happened in (fromMs, toMs], of one group when `group` is given. bad = total - good where good is
   * given (never below 0), good = total - bad otherwise.
   */
  truth(fromMs: number, toMs: number, group?: string): OracleCounts;
  /** The same, without the events that happened after a process's last scrape and so can be in no answer. */
  scraped(fromMs: number, toMs: number, group?: string): OracleCounts;
}

type Given = Omit<OracleScenario, 'truth' | 'scraped'>;

export function oracleScenario(given: Given): OracleScenario {
  const counts = (count: typeof trueEvents) => (fromMs: number, toMs: number, group?: string) => {
    const sum = (selector: OracleSelector) =>
      given.series
        .filter(
          (one) => isSelected(one, selector) && (group === undefined || one.labels[given.groupBy ?? ''] === group)
        )
        .reduce((events, one) => events + count(one, fromMs, toMs), 0);
    const total = sum(given.total);
    if (given.indicator.kind === 'bad') {
      const bad = sum(given.indicator.bad);
      return { bad, good: total - bad, total };
    }
    const good = sum(given.indicator.good);
    return { bad: Math.max(0, total - good), good, total };
  };
  return { ...given, truth: counts(trueEvents), scraped: counts(scrapedEvents) };
}

/** The selector as PromQL. */
export function selectorText({ metric, matchers }: OracleSelector): string {
  return `${metric}{${matchers.map(({ label, operator, value }) => `${label}${operator}${JSON.stringify(value)}`).join(',')}}`;
}

function isSelected({ metric, labels }: OracleSeries, selector: OracleSelector): boolean {
  return (
    metric === selector.metric &&
    selector.matchers.every(({ label, operator, value }) =>
      operator === '=' ? labels[label] === value : new RegExp(`^(?:${value})$`).test(labels[label] ?? '')
    )
  );
}
