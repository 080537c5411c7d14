import React from 'react';
import { useScrapeInterval } from '../../../adapters/measure/catalog/useScrapeInterval';
import { settleDelayMs } from '../../../adapters/measure/engine/bucketEngine';
import { costedSeries } from '../../../core/promql/costedSeries';
import type { SloQuestion } from '../../../core/slo/answer';
import { planQuestion } from '../../../core/slo/planQuestion';
import { readingCost } from '../../../core/slo/readingCost';
import { costWords } from './costWords';
import { useSeriesCounts } from './useSeriesCounts';

/** What the SLO costs its data source, before it is saved; nothing where that cannot be told. */
export default function Cost({ question }: { question: SloQuestion }) {
  const { slo, dataSourceUid, range } = question;
  const series = costedSeries(slo.indicator);
  const counts = useSeriesCounts(dataSourceUid, series);
  const scrapeIntervalMs = useScrapeInterval(dataSourceUid, series?.total);
  if (scrapeIntervalMs === undefined || counts === undefined || counts.total === 0) {
    return null;
  }
  const plan = planQuestion(question, { nowMs: range.toMs, settleMs: settleDelayMs, scrapeIntervalMs });
  const cost = readingCost(slo, plan, counts, scrapeIntervalMs);
  return (
    cost && (
      <section aria-label="What it costs">
        <h3 className="h5">What it costs</h3>
        {costWords(cost, counts, scrapeIntervalMs, slo.window).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </section>
    )
  );
}
