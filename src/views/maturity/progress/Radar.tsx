import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import { radarPath, radarSpokes } from './radarPath';
import { smallSize } from '../../style/quiet';

export interface RadarShape {
  name: string;
  /** Share of the highest level, one for each axis; undefined where nobody assessed. */
  shares: ReadonlyArray<number | undefined>;
}

interface Props {
  title: string;
  axes: readonly string[];
  /** The later one is drawn solid, the earlier dashed. */
  now: RadarShape;
  before: RadarShape | undefined;
}

const WIDTH = 300;
const HEIGHT = 210;
const RADIUS = 80;
const RINGS = [0.5, 1];

/** One team's dimensions as a radar; an axis that nobody assessed breaks the line. */
export function Radar({ title, axes, now, before }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const spokes = radarSpokes(axes.length, RADIUS);
  const words = (shape: RadarShape) => axes.map((axis, index) => `${axis} ${percent(shape.shares[index])}`).join(', ');
  const label = [`${title}, ${now.name}: ${words(now)}.`, before && `${before.name}: ${words(before)}.`];
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label.filter(Boolean).join(' ')}
      >
        {RINGS.map((share) => (
          <path
            key={share}
            d={radarPath(
              axes.map(() => share),
              RADIUS
            )}
            fill="none"
            stroke="currentColor"
            strokeOpacity={0.3}
          />
        ))}
        {spokes.map(({ x, y, anchor }, index) => (
          <React.Fragment key={axes[index]}>
            <line x1={0} y1={0} x2={x} y2={y} stroke="currentColor" strokeOpacity={0.15} />
            <text x={x * 1.12} y={y * 1.16 + 3} textAnchor={anchor} className={styles.axis}>
              {axes[index]}
            </text>
          </React.Fragment>
        ))}
        {before && (
          <path
            d={radarPath(before.shares, RADIUS)}
            fill="none"
            stroke="currentColor"
            strokeOpacity={0.7}
            strokeWidth={1.5}
            strokeDasharray="5 3"
          />
        )}
        <path d={radarPath(now.shares, RADIUS)} fill="none" stroke={theme.colors.primary.text} strokeWidth={2} />
      </svg>
      <figcaption className={styles.caption}>
        {title}: solid {now.name}
        {before && `, dashed ${before.name}`}
      </figcaption>
    </figure>
  );
}

function percent(share: number | undefined): string {
  return share === undefined ? 'not assessed' : `${Math.round(share * 100)} %`;
}

const getStyles = (theme: GrafanaTheme2) => ({
  figure: css({ margin: 0, flex: '0 1 320px', minWidth: 200, '@media print': { breakInside: 'avoid' } }),
  axis: css({ fontSize: 10, fill: 'currentcolor' }),
  caption: css({ textAlign: 'center', fontSize: smallSize(theme) }),
});
