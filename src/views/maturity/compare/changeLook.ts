import type { IconName } from '@grafana/ui';
import type { Change } from '../../../core/maturity/compare/compareMilestones';

/** Each kind of change as icon and word: never told by colour. */
export const changeLook: Readonly<Record<Change, { icon: IconName; word: string }>> = {
  progress: { icon: 'arrow-up', word: 'progress' },
  standstill: { icon: 'minus', word: 'standstill' },
  regress: { icon: 'arrow-down', word: 'regress' },
  'newly-assessed': { icon: 'plus-circle', word: 'newly assessed' },
  'no-longer-assessed': { icon: 'times-circle', word: 'no longer assessed' },
  'not-comparable': { icon: 'exchange-alt', word: 'not comparable' },
};

export const changes: readonly Change[] = [
  'progress',
  'standstill',
  'regress',
  'newly-assessed',
  'no-longer-assessed',
  'not-comparable',
];
