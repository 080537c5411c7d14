import React from 'react';
import { useSeriesCountOfEach } from '../../../adapters/measure/catalog/useCatalog';
import { useScrapeIntervals } from '../../../adapters/measure/catalog/useScrapeIntervals';
import { settleDelayMs } from '../../../adapters/measure/engine/bucketEngine';
import { type OwnSeries, ownSamplesADay, ownSamplesRead } from '../../../core/diagnose/ownReadingCost';
import type { SloQuestion } from '../../../core/slo/answer';
import { planQuestion } from '../../../core/slo/planQuestion';
import { costWords } from './costWords';
import { CostSection } from './CostSection';

/** Of own queries and native histograms, by each selector that the queries read. */
export function OwnCost({ question, own }: { question: SloQuestion; own: OwnSeries }) {
  const { slo, dataSourceUid, range } = question;
  const texts = [...own.selectors, ...own.apart];
  const counts = useSeriesCountOfEach(dataSourceUid, texts);
  const intervals = useScrapeIntervals(dataSourceUid, own.selectors);
  if (counts.status !== 'ready' || intervals === undefined) {
    return null;
  }
  const sizes = new Map(
    own.selectors.map((selector, i) => [selector, { series: counts.value[i] ?? 0, everyMs: intervals[i] ?? 0 }])
  );
  const apart = own.apart.map((text, i) => {
    const first = own.selectors.find((selector) => text === selector || text.startsWith(`${selector} or `)) ?? '';
    return { series: counts.value[own.selectors.length + i] ?? 0, everyMs: sizes.get(first)?.everyMs ?? 0 };
  });
  const present = apart.filter(({ series }) => series > 0);
  const [{ everyMs: scrapeIntervalMs } = { everyMs: 0 }] = present;
  if (present.length === 0 || present.some(({ everyMs }) => !(everyMs > 0))) {
    return null;
  }
  const plan = planQuestion(question, { nowMs: range.toMs, settleMs: settleDelayMs, scrapeIntervalMs });
  const cost = { samplesADay: ownSamplesADay(present), samplesRead: ownSamplesRead(plan, sizes) };
  const counted = {
    what: slo.indicator.kind === 'latency' ? 'histograms' : 'queries',
    series: present.reduce((sum, { series }) => sum + series, 0),
    everyMs: present.map(({ everyMs }) => everyMs),
  } as const;
  return <CostSection words={costWords(cost, counted, slo.window)} />;
}
