import type { BucketAnswer, GroupCounts } from '../measure/bucket';
import type { Interval, SloQuestion } from './answer';
import { groupName } from './groupName';
import { groupsRefused, groupsWith } from './groupsRefused';
import { givenSide } from './measured';

/** What was answered for one group of labels alone. */
export interface GroupAnswers {
  labels: GroupCounts['labels'];
  question: SloQuestion;
  /** In the order of the whole ones, without the counts of other groups. */
  answers: readonly BucketAnswer[];
}

/**
 * Each group of labels by its name; none where they are not shown (`groupsRefused`). Whoever evaluates a question that may ask
 * for one group takes it from here.
 */
export function groupAnswers(
  question: SloQuestion,
  window: Interval,
  answers: readonly BucketAnswer[]
): Map<string, GroupAnswers> {
  if (groupsRefused(question, window, answers) !== undefined) {
    return new Map();
  }
  const found = new Map<string, { labels: GroupCounts['labels']; counts: Array<BucketAnswer['counts']> }>();
  answers.forEach(({ counts }, index) => {
    for (const [role, groups] of Object.entries(counts)) {
      for (const group of groups) {
        const name = groupName(group.labels);
        const known = found.get(name) ?? { labels: group.labels, counts: [] };
        found.set(name, known);
        known.counts[index] = { ...known.counts[index], [role]: [group] };
      }
    }
  });
  const given = givenSide(question.slo.indicator);
  const withTotal = groupsWith('total', window, answers);
  const isPart = [...groupsWith(given, window, answers).keys()].some((name) => withTotal.has(name));
  return new Map(
    [...found].map(([only, { labels, counts }]) => [
      only,
      {
        labels,
        question: { ...question, groups: { only, isPart } },
        answers: answers.map((answer, index) => ({ ...answer, counts: counts[index] ?? {} })),
      },
    ])
  );
}

/**
 * The question and its answers, with why it has no groups where they were asked and are not shown; of the group alone
 * where it asks for one, empty where there is none of that name.
 */
export function ofGroupAsked(
  asked: SloQuestion,
  window: Interval,
  answers: readonly BucketAnswer[]
): Pick<GroupAnswers, 'question' | 'answers'> {
  const refused = asked.groups && groupsRefused(asked, window, answers);
  const question = refused === undefined ? asked : { ...asked, groups: { ...asked.groups, refused } };
  const only = question.groups?.only;
  return only === undefined
    ? { question, answers }
    : (groupAnswers(question, window, answers).get(only) ?? {
        question,
        answers: answers.map((answer) => ({ ...answer, counts: {} })),
      });
}
