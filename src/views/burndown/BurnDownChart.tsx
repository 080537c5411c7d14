import React, { useMemo } from 'react';
import type { Interval, SloAnswer } from '../../core/slo/answer';
import type { ChartMark } from '../chart/chartSeries';
import { TimeChart } from '../chart/TimeChart';
import { burnDownRange, burnDownSeries, type Picture } from './burnDownSeries';
import { pictureDescription } from './pictureDescription';

interface Props {
  answer: SloAnswer;
  picture: Picture;
  width: number;
  height: number;
  timeZone: string;
  /** Looks closer at the burn-down: from here on. */
  viewFromMs?: number;
  marks?: readonly ChartMark[];
  axisWidth?: number;
  cursorScope?: string;
  onZoom?: (range: Interval) => void;
}

/** One of the two pictures of a budget, without words around it. */
export function BurnDownChart({ answer, picture, timeZone, viewFromMs, ...chart }: Props) {
  const series = useMemo(() => burnDownSeries(answer, picture), [answer, picture]);
  const range = useMemo(() => burnDownRange(answer, picture, viewFromMs), [answer, picture, viewFromMs]);
  return (
    <TimeChart
      {...chart}
      series={series}
      range={range}
      unit="share"
      timeZone={timeZone}
      description={pictureDescription(answer, picture, timeZone)}
    />
  );
}
