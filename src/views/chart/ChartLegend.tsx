import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { ChartSeries, ChartThreshold } from './chartSeries';
import { toneColor } from './toneColor';

export const LEGEND_HEIGHT = 22;

interface Props {
  series: readonly ChartSeries[];
  threshold?: ChartThreshold;
}

/** What each line is, told by its stroke as well as its colour. */
export function ChartLegend({ series, threshold }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const items = series.map((one) => ({ label: one.label, color: toneColor(theme, one.tone), look: one.look }));
  if (threshold !== undefined) {
    items.push({ label: threshold.label, color: toneColor(theme, 'guess'), look: 'dashed' });
  }
  return (
    <ul className={styles.legend}>
      {items.map((item) => (
        <li key={item.label} className={styles.item}>
          <svg width={18} height={8} aria-hidden>
            <line x1={0} y1={4} x2={18} y2={4} stroke={item.color} {...strokes[item.look]} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

const strokes = {
  area: { strokeWidth: 3 },
  line: { strokeWidth: 1.5 },
  dashed: { strokeWidth: 1.5, strokeDasharray: '5 3' },
  dotted: { strokeWidth: 2, strokeDasharray: '2 3' },
  bars: { strokeWidth: 8 },
} as const;

const getStyles = (theme: GrafanaTheme2) => ({
  legend: css({
    display: 'flex',
    gap: theme.spacing(2),
    height: LEGEND_HEIGHT,
    margin: 0,
    padding: theme.spacing(0, 1),
    listStyle: 'none',
    overflow: 'hidden',
    fontSize: theme.typography.bodySmall.fontSize,
    color: theme.colors.text.secondary,
  }),
  item: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.5), whiteSpace: 'nowrap' }),
});
