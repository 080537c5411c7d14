import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, type IconName, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { DueState } from '../../../core/maturity/milestones/dueState';
import type { ReassessInterval } from '../../../core/maturity/milestones/reassessMonths';
import { dayWords } from '../../../views/maturity/milestones/dayWords';
import { defaultWords } from '../../../views/maturity/milestones/defaultWords';
import { quiet } from '../../../views/style/quiet';

/** When it is to be held again: sign and words. */
export function DueCell({ due, interval }: { due: DueState; interval: ReassessInterval }) {
  const styles = useStyles2(getStyles);
  const icon = ICONS[due.kind];
  return (
    <>
      {icon && <Icon name={icon} />} {dueWords(due)}
      {due.kind !== 'first' && interval.from === 'default' && (
        <div className={styles.ours}>{defaultWords(interval)}</div>
      )}
    </>
  );
}

const ICONS: Readonly<Record<DueState['kind'], IconName | undefined>> = {
  first: undefined,
  due: 'calendar-alt',
  overdue: 'exclamation-triangle',
};

export function dueWords(due: DueState): string {
  switch (due.kind) {
    case 'first':
      return 'no milestone yet';
    case 'due':
      return `reassess by ${dayWords(due.dueDate)}`;
    case 'overdue':
      return `overdue by ${due.days} ${due.days === 1 ? 'day' : 'days'} (${dayWords(due.dueDate)})`;
  }
}

const getStyles = (theme: GrafanaTheme2) => ({
  ours: css({ ...quiet(theme) }),
});
