import type { GrafanaTheme2 } from '@grafana/data';
import {
  AxisPlacement,
  DrawStyle,
  PointVisibility,
  ScaleDirection,
  ScaleOrientation,
  UPlotConfigBuilder,
} from '@grafana/ui';
import type { Interval } from '../../core/slo/answer';
import type { ChartMark, ChartSeries, ChartThreshold, ChartUnit } from './chartSeries';
import { drawRules } from './drawRules';
import { formatTick } from './formatValue';
import { toneColor } from './toneColor';
import type { ValueRange } from './valueRange';

/** Where the plot lies within the chart, in CSS pixels. */
export interface PlotArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ChartConfigInput {
  theme: GrafanaTheme2;
  timeZone: string;
  range: Interval;
  values: ValueRange;
  unit: ChartUnit;
  /** As drawn, areas already split at zero. */
  series: readonly ChartSeries[];
  marks: readonly ChartMark[];
  threshold: ChartThreshold | undefined;
  axes: boolean;
  /** At least; labels that need more room take it. */
  axisWidth: number | undefined;
  onPlotArea: (area: PlotArea) => void;
}

const DASHES: Partial<Record<ChartSeries['look'], number[]>> = { dashed: [6, 6], dotted: [2, 5] };

/** A plot's configuration; the only place besides TimeChart that knows Grafana's internal chart API. */
export function chartConfig(input: ChartConfigInput): UPlotConfigBuilder {
  const { theme, timeZone, range, values, unit, axes } = input;
  const builder = new UPlotConfigBuilder(timeZone);
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => [range.fromMs, range.toMs],
  });
  builder.addScale({
    scaleKey: 'y',
    orientation: ScaleOrientation.Vertical,
    direction: ScaleDirection.Up,
    range: () => [values.min, values.max],
  });
  builder.addAxis({ scaleKey: 'x', isTime: true, show: axes, timeZone, theme, placement: AxisPlacement.Bottom });
  builder.addAxis({
    scaleKey: 'y',
    show: axes,
    theme,
    placement: AxisPlacement.Left,
    size: axisSize(input),
    formatValue: (value: number, decimals) => formatTick(value, unit, decimals ?? 0),
  });
  builder.setPadding(axes ? [8, lastLabelRoom(range), 0, 0] : [4, 4, 4, 4]);
  input.series.forEach((series) => builder.addSeries(seriesConfig(series, theme)));
  builder.addHook('drawClear', (plot) => drawRules(plot, input));
  builder.addHook('draw', (plot) => {
    const { left, top, width, height } = plot.bbox;
    const ratio = window.devicePixelRatio;
    input.onPlotArea({ left: left / ratio, top: top / ratio, width: width / ratio, height: height / ratio });
  });
  return builder;
}

const DAY_MS = 86_400_000;

/** Half of the last time label hangs over the plot's end: of days with their hours, of months with their year, of others. */
function lastLabelRoom({ fromMs, toMs }: Interval): number {
  const days = (toMs - fromMs) / DAY_MS;
  return days > 1 && days < 10 ? 38 : days > 150 ? 28 : 22;
}

const DIGIT_WIDTH = 7.5;
/** Of the font itself; a width that several charts share is left only where even this does not fit. */
const LEAST_DIGIT_WIDTH = 6.2;
const TICK_SPACE = 14;

/** Room for the longest label; measured by letters, so that a font that is still loading cuts nothing. */
function axisSize({ values, unit, axisWidth }: Pick<ChartConfigInput, 'values' | 'unit' | 'axisWidth'>): number {
  const { min, max } = values;
  const quarter = (max - min) / 4;
  // Ticks of a count step by 2.5 too, which needs a digit more.
  const decimals = Math.max(0, Math.ceil(-Math.log10(unit === 'count' && quarter < 5 ? quarter / 10 : quarter)));
  const longest = Math.max(
    ...[min, unit === 'share' && max < 1.1 ? Math.min(max, 1) : max].map(
      (value) => formatTick(value, unit, decimals).length
    )
  );
  const widthOf = (digitWidth: number) => Math.ceil(longest * digitWidth + TICK_SPACE);
  return axisWidth === undefined ? widthOf(DIGIT_WIDTH) : Math.max(axisWidth, widthOf(LEAST_DIGIT_WIDTH));
}

function seriesConfig(series: ChartSeries, theme: GrafanaTheme2) {
  const filled = series.look === 'area' || series.look === 'bars';
  const dash = DASHES[series.look];
  return {
    scaleKey: 'y',
    theme,
    drawStyle: series.look === 'bars' ? DrawStyle.Bars : DrawStyle.Line,
    lineColor: toneColor(theme, series.tone),
    lineWidth: series.look === 'area' ? 3 : series.look === 'bars' ? 0 : 1.5,
    ...(dash && { lineStyle: { fill: 'dash' as const, dash } }),
    fillOpacity: series.look === 'bars' ? 80 : filled ? 15 : 0,
    barWidthFactor: 0.9,
    showPoints: PointVisibility.Never,
    pointSize: 5,
    spanNulls: false,
  };
}
