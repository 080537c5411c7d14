import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import { formatInstant } from '../format/formatInstant';
import type { ChartSeries, ChartUnit } from './chartSeries';
import { formatHovered } from './formatValue';
import { toneColor } from './toneColor';
import { valueAt } from './valueAt';
import { smallSize } from '../style/quiet';

interface Props {
  timeMs: number;
  series: readonly ChartSeries[];
  unit: ChartUnit;
  /** Height of the value axis: says how many digits matter. */
  span: number;
  timeZone: string;
}

/** What the lines say at the cursor; lines that have not begun or have ended are left out. */
export function ChartTooltip({ timeMs, series, unit, span, timeZone }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const covering = series.filter((one) => {
    const { line } = one;
    const first = line.timesMs[0];
    const last = line.timesMs.at(-1);
    return (
      first !== undefined && last !== undefined && first <= timeMs && timeMs <= last && isToldOf(one, series, timeMs)
    );
  });
  return (
    <div className={styles.box}>
      <strong>{formatInstant(timeMs, timeZone)}</strong>
      {covering.map((one) => (
        <div key={one.label} className={styles.row}>
          <span className={styles.swatch} style={{ background: toneColor(theme, one.tone) }} />
          <span>{one.label}</span>
          <span className={styles.value}>{formatHovered(valueAt(one.line, timeMs), unit, span)}</span>
        </div>
      ))}
    </div>
  );
}

/** Of a line and its stand-in only the one that has a value is told. */
function isToldOf(one: ChartSeries, series: readonly ChartSeries[], timeMs: number): boolean {
  const hasValue = (other: ChartSeries | undefined) =>
    other !== undefined && !Number.isNaN(valueAt(other.line, timeMs));
  if (one.standsInFor !== undefined) {
    return hasValue(one) && !hasValue(series.find(({ label }) => label === one.standsInFor));
  }
  return hasValue(one) || !hasValue(series.find(({ standsInFor }) => standsInFor === one.label));
}

const getStyles = (theme: GrafanaTheme2) => ({
  box: css({ padding: theme.spacing(1), fontSize: smallSize(theme), whiteSpace: 'nowrap' }),
  row: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1), marginTop: theme.spacing(0.5) }),
  swatch: css({ width: 12, height: 3 }),
  value: css({ marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' }),
});
