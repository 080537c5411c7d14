import React from 'react';
import { useScrapeIntervals } from '../../../adapters/measure/catalog/useScrapeIntervals';
import { settleDelayMs } from '../../../adapters/measure/engine/bucketEngine';
import { logStreams } from '../../../core/diagnose/logStreams';
import { ownSeries } from '../../../core/diagnose/ownReadingCost';
import { costedSeries } from '../../../core/promql/costedSeries';
import type { SloQuestion } from '../../../core/slo/answer';
import { planQuestion } from '../../../core/slo/planQuestion';
import { readingCost } from '../../../core/slo/readingCost';
import { costWords } from './costWords';
import { CostSection } from './CostSection';
import { LogCost } from './LogCost';
import { OwnCost } from './OwnCost';
import { useSeriesCounts } from './useSeriesCounts';

/** What the SLO costs its data source, before it is saved; nothing where that cannot be told. */
export function Cost({ question }: { question: SloQuestion }) {
  const { indicator } = question.slo;
  const streams = logStreams(indicator);
  if (streams) {
    return <LogCost question={question} streams={streams} />;
  }
  const own = ownSeries(indicator);
  return own ? <OwnCost question={question} own={own} /> : <SeriesCost question={question} />;
}

function SeriesCost({ question }: { question: SloQuestion }) {
  const { slo, dataSourceUid, range } = question;
  const series = costedSeries(slo.indicator);
  const counts = useSeriesCounts(dataSourceUid, series);
  const [everyMs] = useScrapeIntervals(dataSourceUid, series && [series.total]) ?? [];
  if (everyMs === undefined || counts === undefined || counts.total === 0) {
    return null;
  }
  const plan = planQuestion(question, { nowMs: range.toMs, settleMs: settleDelayMs, scrapeIntervalMs: everyMs });
  const cost = readingCost(slo, plan, counts, everyMs);
  const counted = { what: 'metric', series: counts.total, everyMs: [everyMs] } as const;
  return cost && <CostSection words={costWords(cost, counted, slo.window)} />;
}
