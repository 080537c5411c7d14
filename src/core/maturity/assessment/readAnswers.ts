import * as v from 'valibot';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import { problemsOf } from '../../documents/problemsOf';
import type { MaturityModel } from '../modelSchema';
import { type Answers, answerSchema } from './answer';
import { listEntries, type NestedMap, withEntry } from './nestedMap';

/** Each answer on its own: a broken one, or one of a level that the model does not have, is a problem at its path. */
export function readAnswers(
  stored: NestedMap<unknown>,
  model: MaturityModel,
  path: string
): { answers: Answers; problems: DocumentProblem[] } {
  const levels = new Set(model.spec.levels.map((level) => level.id));
  const problems: DocumentProblem[] = [];
  let answers: Answers = {};
  for (const { outer: practice, inner: team, value } of listEntries(stored)) {
    const where = formatPath(path, [practice, team]);
    const parsed = v.safeParse(answerSchema, value);
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.issues, value, where));
      continue;
    }
    const answer = parsed.output;
    const named = { level: answer.state === 'level' ? answer.level : undefined, targetLevel: answer.targetLevel };
    const unknown = Object.entries(named).flatMap(([field, level]) =>
      level === undefined || levels.has(level)
        ? []
        : [{ path: `${where}.${field}`, code: 'unknown-level', detail: level }]
    );
    problems.push(...unknown);
    answers = unknown.length === 0 ? withEntry(answers, practice, team, answer) : answers;
  }
  return { answers, problems };
}
