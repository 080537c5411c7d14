import { Icon, type IconName } from '@grafana/ui';
import React from 'react';
import type { DueState } from '../../../core/maturity/milestones/dueState';
import { dayWords } from '../../../views/maturity/milestones/dayWords';

/** When it is to be held again: sign and words. */
export function DueCell({ due }: { due: DueState }) {
  const icon = ICONS[due.kind];
  return (
    <>
      {icon && <Icon name={icon} />} {dueWords(due)}
    </>
  );
}

const ICONS: Readonly<Record<DueState['kind'], IconName | undefined>> = {
  first: undefined,
  none: undefined,
  due: 'calendar-alt',
  overdue: 'exclamation-triangle',
};

export function dueWords(due: DueState): string {
  switch (due.kind) {
    case 'first':
      return 'no milestone yet';
    case 'none':
      return 'no interval set';
    case 'due':
      return `reassess by ${dayWords(due.dueDate)}`;
    case 'overdue':
      return `overdue by ${due.days} ${due.days === 1 ? 'day' : 'days'} (${dayWords(due.dueDate)})`;
  }
}
