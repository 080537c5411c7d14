import { type Answers, answerOf } from '../assessment/answer';
import { listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import type { Upgrade, UpgradeMark } from './upgradeSchema';

/** The marks of an upgrade whose answers nobody has judged since; what is judged later than the upgrade is confirmed. */
export function openMarks({ at, marks }: Upgrade, answers: Answers): NestedMap<UpgradeMark> {
  return listEntries(marks)
    .filter(({ outer: practiceId, inner: team }) => {
      const assessedAt = answerOf(answers, practiceId, team)?.assessedAt;
      return assessedAt === undefined || Date.parse(assessedAt) <= Date.parse(at);
    })
    .reduce<NestedMap<UpgradeMark>>((open, { outer, inner, value }) => withEntry(open, outer, inner, value), {});
}
