import type { UPlotChart } from '@grafana/ui';
import type { ComponentProps } from 'react';
import type { ChartConfigInput } from './chartConfig';
import type { ChartMark } from './chartSeries';
import { shadeBand } from './shadeBand';
import { toneColor } from './toneColor';

type Plot = Parameters<NonNullable<ComponentProps<typeof UPlotChart>['plotRef']>>[0];

/** What lies under the lines: time of incidents and exclusions, the zero line of a debt, the objective, the times of marks. */
export function drawRules(plot: Plot, { theme, values, unit, marks, threshold, range }: ChartConfigInput): void {
  const { ctx, bbox } = plot;
  const line = (x0: number, y0: number, x1: number, y1: number, color: string, dash: number[]) => {
    ctx.beginPath();
    ctx.setLineDash(dash);
    ctx.strokeStyle = color;
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
    ctx.stroke();
  };
  const across = (value: number, color: string, dash: number[]) => {
    const y = Math.round(plot.valToPos(value, 'y', true));
    line(bbox.left, y, bbox.left + bbox.width, y, color, dash);
  };
  ctx.save();
  ctx.lineWidth = window.devicePixelRatio;
  for (const mark of marks.filter((one) => isWithin(one, range))) {
    const tone = toneColor(theme, mark.kind === 'incident' ? 'bad' : 'muted');
    const x = plot.valToPos(Math.max(mark.timeMs, range.fromMs), 'x', true);
    if (mark.endMs !== undefined) {
      shadeBand(plot, mark.kind, [x, plot.valToPos(Math.min(mark.endMs, range.toMs), 'x', true)], tone);
    }
    line(x, bbox.top, x, bbox.top + bbox.height, tone, [3, 4]);
  }
  if (unit === 'share' && values.min < 0 && values.max > 0) {
    across(0, theme.colors.text.secondary, []);
  }
  if (threshold !== undefined) {
    across(threshold.value, toneColor(theme, 'guess'), [8, 4]);
  }
  ctx.restore();
}

function isWithin({ timeMs, endMs = timeMs }: ChartMark, range: ChartConfigInput['range']): boolean {
  return timeMs <= range.toMs && endMs >= range.fromMs;
}
