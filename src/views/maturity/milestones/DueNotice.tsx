import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { dueState } from '../../../core/maturity/milestones/dueState';
import type { ReassessInterval } from '../../../core/maturity/milestones/reassessMonths';
import { defaultWords } from './defaultWords';
import { dueWords } from './dueWords';
import { quiet, smallSize } from '../../style/quiet';

interface Props {
  /** ISO day of the last milestone. */
  lastDate: string | undefined;
  interval: ReassessInterval;
  nowMs: number;
  /** There is room for a word, and only for what is overdue. */
  isNarrow?: boolean;
}

/** "Reassess by 21 May 2027"; with a warning sign once it is overdue. */
export function DueNotice({ lastDate, interval, nowMs, isNarrow = false }: Props) {
  const styles = useStyles2(getStyles);
  const due = dueState(lastDate, interval.months, nowMs);
  const words = dueWords(due);
  const isOverdue = due.kind === 'overdue';
  return words === undefined || (isNarrow && !isOverdue) ? null : (
    <span className={isOverdue ? styles.overdue : styles.due} title={isNarrow ? words : defaultWords(interval)}>
      <Icon name={isOverdue ? 'exclamation-triangle' : 'calendar-alt'} size="sm" /> {isNarrow ? 'overdue' : words}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  due: css({ ...quiet(theme) }),
  overdue: css({ color: theme.colors.warning.text, fontSize: smallSize(theme) }),
});
