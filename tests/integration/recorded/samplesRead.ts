import type { BatchQuestion } from '../../../src/adapters/measure/engine/queryTransport';

interface Answer {
  data: { stats: { samples: { totalQueryableSamples: number } } };
}

/** How many samples the questions read, as Prometheus counts them itself. */
export async function samplesRead(prometheusUrl: string, questions: readonly BatchQuestion[]): Promise<number> {
  const counts = questions.flatMap(({ exprs, fromMs, toMs, widthMs }) =>
    exprs.map(async (query) => {
      const range = { start: `${(fromMs + widthMs) / 1000}`, end: `${toMs / 1000}`, step: `${widthMs / 1000}` };
      const body = new URLSearchParams({ query, ...range, stats: 'all' });
      const response = await fetch(`${prometheusUrl}/api/v1/query_range`, { method: 'POST', body });
      const { data } = (await response.json()) as Answer;
      return data.stats.samples.totalQueryableSamples;
    })
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
