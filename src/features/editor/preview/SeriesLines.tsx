import React, { type ReactNode } from 'react';
import { useSeriesCount } from '../../../adapters/measure/catalog/useCatalog';
import type { Selector } from '../../../core/documents/indicator';
import { selector } from '../../../core/promql/selector';
import { sidesSeries } from '../../../core/promql/totalSeries';
import type { SloQuestion } from '../../../core/slo/answer';
import { windowInterval } from '../../../core/slo/windowInterval';
import type { Indicator } from '../../../core/slo/slo';
import { WhyEmptyNote } from './WhyEmptyNote';

/** How many series all events are counted from, and which part of a selector leaves none, on either side. */
export function SeriesLines({ question }: { question: SloQuestion }) {
  const { slo, dataSourceUid, range } = question;
  const { fromMs, toMs } = windowInterval(slo.window, range.toMs);
  const asked = { dataSourceUid, windowMs: toMs - fromMs };
  return sidesSeries(slo.indicator).map(({ side, series }) => {
    const key = `${side} ${selector(series)}`;
    return side === 'total' ? (
      <TotalLine key={key} series={series} {...asked} />
    ) : (
      <EventLine key={key} series={series} {...asked} given={givenOf(slo.indicator)} />
    );
  });
}

interface LineProps {
  series: Selector;
  dataSourceUid: string;
  windowMs: number;
}

function TotalLine(props: LineProps) {
  const text = selector(props.series);
  const count = useSeriesCount(props.dataSourceUid, text);
  if (count.status !== 'ready') {
    return null;
  }
  return count.value > 0 ? (
    <p>
      {count.value} series now: {text}
    </p>
  ) : (
    <Empty {...props} urgent>
      No series answers <code>{text}</code> now. Check the metric and its conditions.
    </Empty>
  );
}

/** That none is bad may well be; that none is good, or the histogram has no such bound, hardly. */
function EventLine({ given, ...props }: LineProps & { given: 'bad' | 'good' }) {
  const text = selector(props.series);
  const count = useSeriesCount(props.dataSourceUid, text);
  return count.status === 'ready' && count.value === 0 ? (
    <Empty {...props} urgent={given === 'good'}>
      No series of {given} events answers now
      {given === 'bad' && ', which is right only if there was never one; a mistyped condition looks the same'}:{' '}
      <code>{text}</code>
    </Empty>
  ) : null;
}

function Empty({ children, urgent, ...props }: LineProps & { children: ReactNode; urgent: boolean }) {
  return (
    <div role={urgent ? 'alert' : 'status'}>
      <p>{children}</p>
      <WhyEmptyNote {...props} />
    </div>
  );
}

function givenOf(indicator: Indicator): 'bad' | 'good' {
  return 'given' in indicator ? indicator.given : 'good';
}
