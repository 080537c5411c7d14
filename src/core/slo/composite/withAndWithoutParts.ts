import type { SloAnswer } from '../answer';
import { excludedFlag } from '../exclusions/excludedFlag';
import type { ExcludedInterval } from '../exclusions/exclusion';
import type { EvaluateComposite } from './evaluateComposite';
import type { PartAnswer } from './partAnswers';
import type { CompositeQuestion } from './partQuestions';

/** A composite's answer with its parts' exclusions, and beside it the one as if none of them had any. */
export function withAndWithoutParts(
  evaluate: EvaluateComposite,
  question: CompositeQuestion,
  parts: readonly PartAnswer[]
): SloAnswer {
  const answer = evaluate(question, parts);
  const exclusions = excludedOf(parts);
  if (parts.every((one) => one.answer?.withoutExclusions === undefined)) {
    return exclusions.length === 0 ? answer : { ...answer, exclusions };
  }
  const without = evaluate(
    { ...question, noExclusions: true },
    parts.map(({ part, answer: own }) => ({ part, answer: own?.withoutExclusions ?? own }))
  );
  return { ...flagged(answer, exclusions, without), exclusions, withoutExclusions: without };
}

/** Every interval that is excluded of any part, each once, by their begin. */
function excludedOf(parts: readonly PartAnswer[]): ExcludedInterval[] {
  const all = parts.flatMap(({ answer }) => answer?.exclusions ?? []);
  const once = new Map(all.map((one) => [[one.fromMs, one.toMs, one.treatment, one.reason].join(' '), one]));
  return [...once.values()].sort((a, b) => a.fromMs - b.fromMs);
}

/** The parts' own remarks on exclusions speak of their own budgets: here one speaks of the composite's. */
function flagged(answer: SloAnswer, exclusions: readonly ExcludedInterval[], without: SloAnswer): SloAnswer {
  const { figures } = answer;
  const ofParts = figures.quality.flags.flatMap((one) =>
    one.code === 'of-part' && one.flag.code === 'excluded' ? [one.flag.movedMs] : []
  );
  const own = excludedFlag(answer, exclusions, without, () => Math.max(0, ...ofParts));
  const others = figures.quality.flags.filter((one) => one.code !== 'of-part' || one.flag.code !== 'excluded');
  const flags = own === undefined ? others : [own, ...others];
  return { ...answer, figures: { ...figures, quality: { ...figures.quality, flags } } };
}
