import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { formatStopwatch } from './formatStopwatch';
import { quiet } from '../../style/quiet';

interface Props {
  elapsedMs: number;
  /** On the present question. */
  questionMs: number;
  /** 0 sets none. */
  timeBoxMs: number;
}

/** Time spent in all and on this question. A time box that is over is a sign, nothing more. */
export function InterviewTimer({ elapsedMs, questionMs, timeBoxMs }: Props) {
  const styles = useStyles2(getStyles);
  const isOver = timeBoxMs > 0 && questionMs >= timeBoxMs;
  const box = timeBoxMs === 0 ? '' : ` of ${formatStopwatch(timeBoxMs)}`;
  const words = `${formatStopwatch(elapsedMs)} in all, ${formatStopwatch(questionMs)}${box} for this question`;
  return (
    <span role="timer" aria-label={words} title={words} className={styles.timer}>
      {formatStopwatch(elapsedMs)}
      {' · '}
      <span className={cx(isOver && styles.over)}>
        {isOver && <Icon name="clock-nine" size="sm" />}
        {isOver ? ` ${formatStopwatch(questionMs - timeBoxMs)} over` : formatStopwatch(questionMs)}
        {!isOver && timeBoxMs > 0 && `/${formatStopwatch(timeBoxMs)}`}
      </span>
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  timer: css({
    ...quiet(theme),
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  }),
  over: css({ color: theme.colors.warning.text }),
});
