import React, { useMemo } from 'react';
import type { SloAnswer } from '../../../core/slo/answer';
import type { Outlook } from '../../../core/slo/forecast/outlook';
import { TimeChart } from '../../../views/chart/TimeChart';
import { useSize } from '../../../views/size/useSize';
import { forecastSeries } from './forecastSeries';

interface Props {
  answer: SloAnswer;
  asItIs: Outlook;
  changed: Outlook | undefined;
  timeZone: string;
  /** What the picture says. */
  description: string;
}

const HEIGHT = 320;

/** The burn-down with the possible futures of the budget. */
export function ForecastChart({ answer, asItIs, changed, timeZone, description }: Props) {
  const [measure, size] = useSize();
  const series = useMemo(() => forecastSeries(answer, asItIs, changed), [answer, asItIs, changed]);
  const range = useMemo(
    () => ({ fromMs: answer.figures.window.fromMs, toMs: Math.max(...series.map(endOf)) }),
    [answer, series]
  );
  return (
    <div ref={measure} style={{ minHeight: HEIGHT }}>
      {size && size.width > 0 && (
        <TimeChart
          width={size.width}
          height={HEIGHT}
          series={series}
          range={range}
          unit="share"
          timeZone={timeZone}
          description={description}
        />
      )}
    </div>
  );
}

function endOf({ line }: ReturnType<typeof forecastSeries>[number]): number {
  return line.timesMs.at(-1) ?? -Infinity;
}
