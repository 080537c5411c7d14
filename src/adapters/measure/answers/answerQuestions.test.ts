import type { BucketRequest } from '../../../core/measure/bucket';
import { evaluate } from '../../../core/slo/evaluate';
import { DAY_MS, NOW_MS, questionWith, ratioWith } from '../../../core/slo/testing/question';
import type { Indicator } from '../../../core/slo/slo';
import type { SeriesRef } from '../sources/scrapeIntervals';
import { answerQuestions } from './answerQuestions';

/** Widths that are asked for where each metric has a scrape interval of its own. */
async function widthsOf(indicator: Indicator, intervalsMs: Record<string, number>) {
  const asked: SeriesRef[] = [];
  const requests: BucketRequest[] = [];
  const intervals = {
    of: async (refs: readonly SeriesRef[]) => {
      asked.push(...refs);
      return refs.map(({ selector }) => intervalsMs[selector.replace(/\{.*/, '')] ?? NaN);
    },
  };
  const engine = { load: async (wanted: readonly BucketRequest[]) => void requests.push(...wanted) };
  const question = questionWith({ indicator }, { range: { fromMs: NOW_MS - DAY_MS, toMs: NOW_MS } });
  const { signal } = new AbortController();
  await answerQuestions(
    { engine, intervals, nowMs: () => NOW_MS, evaluate },
    [question],
    { signal, reload: false, wholeOnly: false },
    () => undefined
  );
  return {
    asked: asked.map(({ selector }) => selector),
    narrowMs: Math.min(...requests.map(({ widthMs }) => widthMs)),
  };
}

const total = { metric: 'requests_total', matchers: [] };

it('no bucket is too narrow for a slower metric of bad events', async () => {
  const indicator = ratioWith({ total, event: { metric: 'errors_total', matchers: [] } });
  expect(await widthsOf(indicator, { requests_total: 15_000, errors_total: 60_000 })).toEqual({
    asked: ['requests_total', 'errors_total'],
    narrowMs: 300_000,
  });
});

it('events of the same metric are scraped with the total', async () => {
  const indicator = ratioWith({ total, event: { ...total, matchers: [{ label: 'code', op: '=', value: '500' }] } });
  expect(await widthsOf(indicator, { requests_total: 15_000 })).toEqual({
    asked: ['requests_total'],
    narrowMs: 60_000,
  });
});
