import * as v from 'valibot';
import type { Answers } from '../assessment/answer';
import { entryOf, listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import type { MaturityModel } from '../modelSchema';
import { matchById } from './matchById';
import { openMarks } from './openMarks';
import { practicesOf } from './practicesOf';
import type { UpgradedAnswers } from './upgradeAnswers';
import { type UpgradeMark, upgradeSchema } from './upgradeSchema';

interface Step {
  before: MaturityModel;
  after: MaturityModel;
  upgraded: UpgradedAnswers;
}

/**
 * The marks of this upgrade and those of the last one that nobody has answered yet. An old mark goes to the archive
 * where this upgrade marks the same answer, or its practice is gone; so does a record that cannot be read.
 */
export function carryMarks(
  record: unknown,
  answers: Answers,
  { before, after, upgraded }: Step
): { marks: NestedMap<UpgradeMark>; archived: unknown[] } {
  if (record === undefined) {
    return { marks: upgraded.marks, archived: [] };
  }
  const parsed = v.safeParse(upgradeSchema, record);
  if (!parsed.success) {
    return { marks: upgraded.marks, archived: [record] };
  }
  const practices = practicesOf(before);
  const { pairs } = matchById(practices, practicesOf(after));
  const archived: unknown[] = [];
  let { marks } = upgraded;
  for (const { outer: practiceId, inner: team, value: mark } of listEntries(openMarks(parsed.output, answers))) {
    const now = pairs.find((pair) => pair.before.id === practiceId)?.after.id;
    if (now !== undefined && entryOf(marks, now, team) === undefined) {
      marks = withEntry(marks, now, team, mark);
    } else {
      const { code: _code, before: answer, ...words } = mark;
      const practiceName = practices.find(({ id }) => id === practiceId)?.practice.name ?? practiceId;
      archived.push({ practiceId, practiceName, team, modelVersion: parsed.output.from, answer, ...words });
    }
  }
  return { marks, archived };
}
