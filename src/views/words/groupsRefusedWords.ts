import type { GroupsRefused } from '../../core/slo/groupsAsked';
import { formatExactCount } from '../format/formatCount';
import { queryProblemWords } from './queryProblemWords';

/** Why budgets by group are not shown. `labels` are those that the SLO groups by. */
export function groupsRefusedTitle(refused: GroupsRefused, labels: readonly string[]): string {
  const by = labels.join(' and ');
  switch (refused.code) {
    case 'not-counted':
      return `How many groups there are by ${by} could not be counted`;
    case 'apart':
      return `${refused.given === 'bad' ? 'Bad' : 'Good'} events were counted under other labels than all events: no budgets by ${by}`;
    case 'too-many':
      return `${formatExactCount(refused.count)} groups by ${by}: more than the ${refused.limit} that are asked`;
  }
}

/** And what to do: panels leave that to the SLO's page. */
export function groupsRefusedAdvice(refused: GroupsRefused, labels: readonly string[]): string {
  const by = labels.join(' and ');
  switch (refused.code) {
    case 'not-counted': {
      const { title, advice } = queryProblemWords[refused.problem.code];
      return `${title}. ${advice}`;
    }
    case 'apart':
      return `The budget of the whole SLO stays. To see it by group, count both by the same labels: metrics that both have ${by}, and in queries of your own both sides with “sum by (${labels.join(', ')})”. Their values must match too.`;
    case 'too-many':
      return 'The budget of the whole SLO stays. To see it by group, group by a label with fewer values, or narrow what the SLO counts to those that matter.';
  }
}
