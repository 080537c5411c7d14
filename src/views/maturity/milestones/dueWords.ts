import type { DueState } from '../../../core/maturity/milestones/dueState';
import { dayWords } from './dayWords';

/** When the next assessment is due; undefined where there is nothing to say. */
export function dueWords(due: DueState): string | undefined {
  switch (due.kind) {
    case 'first':
      return undefined;
    case 'due':
      return due.days === 0 ? 'Reassess today' : `Reassess by ${dayWords(due.dueDate)}`;
    case 'overdue':
      return `Reassessment overdue by ${due.days} ${due.days === 1 ? 'day' : 'days'} (${dayWords(due.dueDate)})`;
  }
}
