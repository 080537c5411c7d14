import type { GroupsRefused } from '../../core/slo/groupsAsked';
import { formatExactCount } from '../format/formatCount';
import { queryProblemWords } from './queryProblemWords';

/** Why budgets by group are not shown, and what to do. `labels` are those that the SLO groups by. */
export function groupsRefusedWords(
  refused: GroupsRefused,
  labels: readonly string[]
): { title: string; advice: string } {
  const by = labels.join(' and ');
  if (refused.code === 'not-counted') {
    const { title, advice } = queryProblemWords[refused.problem.code];
    return { title: `How many groups there are by ${by} could not be counted`, advice: `${title}. ${advice}` };
  }
  if (refused.code === 'apart') {
    return {
      title: `${refused.given === 'bad' ? 'Bad' : 'Good'} events were counted under other labels than all events: no budgets by ${by}`,
      advice: `The budget of the whole SLO stays. To see it by group, count both by the same labels: metrics that both have ${by}, and in queries of your own both sides with “sum by (${labels.join(', ')})”. Their values must match too.`,
    };
  }
  return {
    title: `${formatExactCount(refused.count)} groups by ${by}: more than the ${refused.limit} that are asked`,
    advice:
      'The budget of the whole SLO stays. To see it by group, group by a label with fewer values, or narrow what the SLO counts to those that matter.',
  };
}
