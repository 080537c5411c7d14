import { css } from '@emotion/css';
import { DashboardCursorSync } from '@grafana/data';
import { TooltipPlugin2, UPlotChart, useStyles2, useTheme2 } from '@grafana/ui';
import React, { useCallback, useMemo, useState } from 'react';
import type { Interval } from '../../core/slo/answer';
import { alignLines } from './alignLines';
import { chartConfig, type PlotArea } from './chartConfig';
import { ChartLegend } from './ChartLegend';
import { ChartMarks } from './ChartMarks';
import type { ChartMark, ChartSeries, ChartThreshold, ChartUnit } from './chartSeries';
import { ChartTooltip } from './ChartTooltip';
import { clippedDips } from './clippedDips';
import { drawnSeries } from './drawnSeries';
import { formatHovered } from './formatValue';
import { fittingItems, legendHeight, legendItems } from './legendItems';
import { marksInSight } from './marksInSight';
import { valueAt } from './valueAt';
import { valueRange } from './valueRange';

interface Props {
  width: number;
  height: number;
  range: Interval;
  /** Keep the same array while the data are the same: a new one redraws the chart. */
  series: readonly ChartSeries[];
  unit: ChartUnit;
  timeZone: string;
  /** What the picture says, in a sentence, for those who do not see it. */
  description: string;
  marks?: readonly ChartMark[];
  threshold?: ChartThreshold;
  /** Room for the value axis, the same for charts that stand above each other. */
  axisWidth?: number;
  /** Charts of one scope share the cursor. */
  cursorScope?: string;
  onZoom?: (range: Interval) => void;
}

const NO_MARKS: readonly ChartMark[] = [];
/** `TooltipHoverMode.xAll`, which @grafana/ui does not export. */
const ALL_SERIES = 1;
/** Below these sizes axes take more than they give. */
const AXES_WIDTH = 220;
const AXES_HEIGHT = 90;
const LEGEND_MIN_WIDTH = 360;
const LEGEND_MIN_HEIGHT = 150;

/** Lines over time. Everything that Grafana calls internal in its charts stays behind this component. */
export function TimeChart(props: Props) {
  const {
    width,
    height,
    range,
    series,
    unit,
    timeZone,
    marks = NO_MARKS,
    threshold,
    axisWidth,
    cursorScope,
    onZoom,
  } = props;
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const [area, setArea] = useState<PlotArea>();
  const onPlotArea = useCallback(
    (next: PlotArea) => setArea((last) => (last && sameArea(last, next) ? last : next)),
    []
  );

  const axes = width >= AXES_WIDTH && height >= AXES_HEIGHT;
  const drawn = useMemo(() => drawnSeries(series), [series]);
  const values = useMemo(() => valueRange(series, range, unit, threshold), [series, range, unit, threshold]);
  const dips = useMemo(
    () =>
      clippedDips(series, range, values.min).map((dip) => ({
        ...dip,
        shown: formatHovered(dip.value, unit, values.max - dip.value),
      })),
    [series, range, values, unit]
  );
  const legend = useMemo(() => {
    // Charts of counts stand below one that explains the same marks.
    const inSight = unit === 'count' ? [] : marksInSight(marks, range);
    const lowest = dips.reduce<(typeof dips)[number] | undefined>(
      (least, dip) => (least === undefined || dip.value < least.value ? dip : least),
      undefined
    );
    const items = legendItems({ series, threshold, marks: inSight, lowest: lowest?.shown });
    return fittingItems(items, { width, height });
  }, [series, threshold, marks, range, unit, dips, width, height]);
  const hasLegend = width >= LEGEND_MIN_WIDTH && height >= LEGEND_MIN_HEIGHT;
  const legendRoom = hasLegend ? legendHeight(legend, { width }) : 0;
  const plotHeight = height - legendRoom;
  const data = useMemo(() => {
    const { timesMs, columns } = alignLines(drawn.map(({ line }) => line));
    // Rules of two points follow the cursor only where they have a value at each time.
    const filled = columns.map((column, index) => {
      const one = drawn[index];
      return one?.look === 'dashed' || one?.look === 'dotted'
        ? timesMs.map((timeMs) => known(valueAt(one.line, timeMs)))
        : column;
    });
    return [timesMs, ...filled] satisfies React.ComponentProps<typeof UPlotChart>['data'];
  }, [drawn]);
  const config = useMemo(
    () =>
      chartConfig({
        theme,
        timeZone,
        range,
        values,
        unit,
        series: drawn,
        marks,
        threshold,
        axes,
        axisWidth,
        onPlotArea,
      }),
    [theme, timeZone, range, values, unit, drawn, marks, threshold, axes, axisWidth, onPlotArea]
  );

  return (
    <figure className={styles.chart} style={{ width, height }}>
      <div role="img" aria-label={props.description} className={styles.plot}>
        <UPlotChart width={width} height={plotHeight} config={config} data={data}>
          <TooltipPlugin2
            key={config.uid}
            config={config}
            hoverMode={ALL_SERIES}
            syncMode={cursorScope === undefined ? DashboardCursorSync.Off : DashboardCursorSync.Crosshair}
            syncScope={cursorScope}
            queryZoom={onZoom && (({ from, to }) => onZoom({ fromMs: Math.round(from), toMs: Math.round(to) }))}
            render={(plot) => {
              const timeMs = plot.cursor.idx == null ? undefined : plot.data[0]?.[plot.cursor.idx];
              return timeMs === undefined ? null : (
                <ChartTooltip
                  timeMs={timeMs}
                  series={series}
                  unit={unit}
                  span={values.max - values.min}
                  timeZone={timeZone}
                />
              );
            }}
          />
        </UPlotChart>
      </div>
      {area && <ChartMarks marks={marks} dips={dips} area={area} range={range} timeZone={timeZone} />}
      {hasLegend && <ChartLegend items={legend} height={legendRoom} />}
    </figure>
  );
}

/** Null where the line is not, so that the cursor shows no point of it there. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function sameArea(a: PlotArea, b: PlotArea): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

const getStyles = () => ({
  chart: css({ position: 'relative', margin: 0, overflow: 'hidden' }),
  plot: css({ overflow: 'hidden' }),
});
