import type { UPlotChart } from '@grafana/ui';
import type { ComponentProps } from 'react';
import type { ChartMark } from './chartSeries';

type Plot = Parameters<NonNullable<ComponentProps<typeof UPlotChart>['plotRef']>>[0];

/** Between two strokes of a hatched band, in CSS pixels. */
const STROKES_PX = 7;

/** A stretch of time under the lines: shaded, that of an exclusion hatched too, so that no colour has to tell them apart. */
export function shadeBand({ ctx, bbox }: Plot, kind: ChartMark['kind'], x: readonly [number, number], color: string) {
  const [fromX, toX] = x;
  const width = Math.max(1, toX - fromX);
  ctx.save();
  ctx.beginPath();
  ctx.rect(fromX, bbox.top, width, bbox.height);
  ctx.clip();
  ctx.fillStyle = color;
  ctx.globalAlpha = kind === 'exclusion' ? 0.1 : 0.15;
  ctx.fillRect(fromX, bbox.top, width, bbox.height);
  if (kind === 'exclusion') {
    hatch(ctx, { left: fromX, top: bbox.top, width, height: bbox.height }, color);
  }
  ctx.restore();
}

function hatch(ctx: Plot['ctx'], area: Plot['bbox'], color: string): void {
  const stepX = STROKES_PX * window.devicePixelRatio;
  ctx.globalAlpha = 0.5;
  ctx.strokeStyle = color;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let startX = area.left - area.height; startX < area.left + area.width; startX += stepX) {
    ctx.moveTo(startX, area.top + area.height);
    ctx.lineTo(startX + area.height, area.top);
  }
  ctx.stroke();
}
