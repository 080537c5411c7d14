import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Level } from '../../../core/maturity/modelSchema';
import { levelShade } from './levelShade';
import { cellMarks, markLook } from './markLook';

/** What shades, marks and edges of the map mean. */
export function MapLegend({ levels }: { levels: readonly Level[] }) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  return (
    <ul className={styles.legend} aria-label="Legend">
      {levels.map((level, rank) => (
        <li key={level.id} className={styles.level} style={levelShade(theme, rank, levels.length)}>
          {level.name}
        </li>
      ))}
      {cellMarks.map((mark) => (
        <li key={mark}>
          <Icon name={markLook[mark].icon} size="xs" /> {markLook[mark].words}
        </li>
      ))}
      <li className={styles.carried}>dashed: carried over</li>
      <li>empty: not assessed</li>
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  legend: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  }),
  level: css({
    padding: theme.spacing(0, 1),
    border: `1px solid ${theme.colors.border.weak}`,
    color: theme.colors.text.primary,
  }),
  carried: css({ padding: theme.spacing(0, 1), border: `1px dashed ${theme.colors.border.strong}` }),
});
