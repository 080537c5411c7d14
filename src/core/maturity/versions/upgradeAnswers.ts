import type { Answer, Answers } from '../assessment/answer';
import { answerFrom, besideOf, type Choice, choiceOf } from '../assessment/answerParts';
import { entryOf, listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import { levelText } from '../levelText';
import type { Level, MaturityModel } from '../modelSchema';
import { type Matched, matchById } from './matchById';
import { type PlacedPractice, practicesOf } from './practicesOf';
import type { ArchivedAnswer, UpgradeMark } from './upgradeSchema';

export interface UpgradedAnswers {
  answers: Answers;
  /** Answers to look at again, by practice of the later version and team. */
  marks: NestedMap<UpgradeMark>;
  /** Answers of practices that the later version does not have. */
  archived: readonly ArchivedAnswer[];
  /** Answers that hold as they are. */
  keptCount: number;
}

/**
 * Answers by one version of a model as answers by a later one. A level whose text is the same carries over; one whose
 * text changed carries over, to be confirmed; one that is gone leaves the practice to be assessed again, and is kept in
 * the mark; answers of a practice that is gone go to the archive. What names nothing in the earlier version stays as it
 * is. No answer is lost.
 */
export function upgradeAnswers(before: MaturityModel, after: MaturityModel, answers: Answers): UpgradedAnswers {
  const practices = matchById(practicesOf(before), practicesOf(after));
  const levels = matchById(before.spec.levels, after.spec.levels);
  const upgraded: UpgradedAnswers & { archived: ArchivedAnswer[] } = {
    answers: {},
    marks: {},
    archived: [],
    keptCount: 0,
  };
  const entries = listEntries(answers).map(({ outer, inner: team, value: answer }) => ({
    practiceId: outer,
    team,
    answer,
    pair: practices.pairs.find(({ before: { id } }) => id === outer),
    gone: practices.removed.find(({ id }) => id === outer),
  }));
  for (const { team, answer, pair } of entries) {
    if (pair !== undefined) {
      const { answer: now, mark } = upgradeAnswer(pair, answer, before, levels);
      upgraded.answers = withEntry(upgraded.answers, pair.after.id, team, now);
      upgraded.marks = withEntry(upgraded.marks, pair.after.id, team, mark);
      upgraded.keptCount += mark === undefined ? 1 : 0;
    }
  }
  for (const { practiceId, team, answer, gone } of entries.filter(({ pair }) => pair === undefined)) {
    // A mark alone stands for an answer whose level is gone.
    const isTaken = [upgraded.answers, upgraded.marks].some(
      (map) => entryOf<unknown>(map, practiceId, team) !== undefined
    );
    if (gone !== undefined || isTaken) {
      upgraded.archived.push(archive(practiceId, gone, team, answer, before));
    } else {
      upgraded.answers = withEntry(upgraded.answers, practiceId, team, answer);
      upgraded.keptCount += 1;
    }
  }
  return upgraded;
}

function upgradeAnswer(
  practice: { before: PlacedPractice; after: PlacedPractice },
  answer: Answer,
  model: MaturityModel,
  levels: Matched<Level>
): { answer: Answer | undefined; mark: UpgradeMark | undefined } {
  const choice = choiceOf(answer);
  const level = choice.state === 'level' ? becomeOf(choice.level, levels) : 'same';
  const target = answer.targetLevel === undefined ? 'same' : becomeOf(answer.targetLevel, levels);
  const code = markCode(practice, level, target);
  const mark = code && { code, before: answer, ...wordsOf(practice.before, answer, model) };
  return { answer: withLevels(answer, level, target), mark };
}

/** The answer with the later version's ids; without what is gone. */
function withLevels(answer: Answer, level: Become, target: Become): Answer | undefined {
  if (level === 'same' && target === 'same') {
    return answer;
  }
  const gone: Choice = { state: 'not-assessed' };
  const choice: Choice =
    level === 'same' ? choiceOf(answer) : level === 'gone' ? gone : { state: 'level', level: level.after.id };
  const beside = besideOf(answer);
  const targetLevel = target === 'same' ? beside.targetLevel : target === 'gone' ? undefined : target.after.id;
  return answerFrom(choice, { ...beside, targetLevel });
}

type Become = { before: Level; after: Level } | 'gone' | 'same';

/** A level that the earlier version did not know either stays as it is. */
function becomeOf(id: string, { pairs, removed }: Matched<Level>): Become {
  return removed.some((level) => level.id === id) ? 'gone' : (pairs.find(({ before }) => before.id === id) ?? 'same');
}

function markCode(
  { before, after }: { before: PlacedPractice; after: PlacedPractice },
  level: Become,
  target: Become
): UpgradeMark['code'] | undefined {
  if (level === 'gone') {
    return 'level-removed';
  }
  if (level !== 'same' && levelText(before.practice, level.before) !== levelText(after.practice, level.after)) {
    return 'level-text-changed';
  }
  return target === 'gone' ? 'target-removed' : undefined;
}

function archive(
  practiceId: string,
  known: PlacedPractice | undefined,
  team: string,
  answer: Answer,
  model: MaturityModel
): ArchivedAnswer {
  return {
    practiceId,
    practiceName: known?.practice.name ?? practiceId,
    ...(known && { dimensionName: known.dimension.name, ...wordsOf(known, answer, model) }),
    team,
    modelVersion: model.spec.version,
    answer,
  };
}

/** What the answer's level said, which nobody could look up later. */
function wordsOf({ practice }: PlacedPractice, answer: Answer, { spec }: MaturityModel) {
  const level = answer.state === 'level' ? spec.levels.find(({ id }) => id === answer.level) : undefined;
  const text = level && levelText(practice, level);
  return { ...(level && { levelName: level.name }), ...(text !== undefined && { levelText: text }) };
}
