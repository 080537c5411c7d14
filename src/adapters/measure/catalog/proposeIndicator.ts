import type { Matcher, Selector } from '../../../core/documents/indicator';
import { likelyCounter, likelyFailures } from '../../../core/promql/likelyIndicator';
import { matcherText, selector } from '../../../core/promql/selector';
import { grafanaHttp } from '../transport/grafanaHttp';
import { metricCatalog } from './metricCatalog';

export interface ProposedIndicator {
  metric: string;
  /** Which of its events failed; undefined where no label tells. */
  failures: Matcher | undefined;
}

/** What the series with a label's value most likely count; undefined where nothing looks like requests, or cannot be read. */
export async function proposeIndicator(
  dataSourceUid: string,
  label: string,
  value: string
): Promise<ProposedIndicator | undefined> {
  const catalog = metricCatalog(grafanaHttp, dataSourceUid);
  const { signal } = new AbortController();
  const matcher: Matcher = { label, op: '=', value };
  const metrics = await catalog.metricsOf(`{${matcherText(matcher)}}`, signal);
  const metric = metrics.status === 'ready' ? likelyCounter(metrics.value) : undefined;
  if (metric === undefined) {
    return undefined;
  }
  return { metric, failures: await proposeFailures(dataSourceUid, { metric, matchers: [matcher] }) };
}

/** Which events of a counter most likely failed; undefined where no label tells, or they cannot be read. */
export async function proposeFailures(
  dataSourceUid: string,
  counter: Pick<Selector, 'metric' | 'matchers'>
): Promise<Matcher | undefined> {
  const { signal } = new AbortController();
  const labels = await metricCatalog(grafanaHttp, dataSourceUid).labels(selector(counter), signal);
  return labels.status === 'ready' ? likelyFailures(labels.value.labels) : undefined;
}
