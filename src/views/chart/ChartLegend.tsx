import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import { LEGEND_ROW_HEIGHT, type LegendItem } from './legendItems';
import { toneColor } from './toneColor';
import { quiet } from '../style/quiet';

interface Props {
  items: readonly LegendItem[];
  height: number;
}

/** What each line and each sign is, told by its shape as well as its colour. */
export function ChartLegend({ items, height }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  return (
    <ul className={styles.legend} style={{ height }}>
      {items.map((item) => (
        <li key={item.label} className={styles.item}>
          {'sign' in item ? (
            <span aria-hidden style={{ color: item.trouble ? theme.colors.error.text : theme.colors.text.primary }}>
              {item.sign}
            </span>
          ) : (
            <svg width={18} height={8} aria-hidden>
              <line x1={0} y1={4} x2={18} y2={4} stroke={toneColor(theme, item.tone)} {...strokes[item.look]} />
            </svg>
          )}
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
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    columnGap: theme.spacing(2),
    margin: 0,
    padding: theme.spacing(0, 1),
    listStyle: 'none',
    overflow: 'hidden',
    ...quiet(theme),
  }),
  item: css({
    display: 'flex',
    height: LEGEND_ROW_HEIGHT,
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  }),
});
