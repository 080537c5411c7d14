import type { SloQuestion } from '../../../core/slo/answer';
import type { EvaluateComposite } from '../../../core/slo/composite/evaluateComposite';
import { isCompositeQuestion, partQuestions } from '../../../core/slo/composite/partQuestions';
import type { LoadProgress } from '../engine/load';
import { withAnnotated } from './annotatedExclusions';
import { type AnswerOptions, type AnswerParts, answerQuestions, type AnswerUpdate } from './answerQuestions';
import { compositeUpdate } from './compositeUpdate';
import { clockedSources } from './onSourceTime';

type OnUpdate = (updates: readonly AnswerUpdate[], progress: LoadProgress) => void;

/** Where a question's answers stand among all that are asked; undefined for a part that cannot be asked. */
type Slots = ReadonlyArray<number | undefined>;

/**
 * As `answerQuestions`, for composites too: their parts are asked together with all other questions, so that what two
 * have in common is asked once, and each composite is evaluated when all its parts have come.
 */
export function answeringComposites(evaluate: EvaluateComposite): typeof answerQuestions {
  return (parts, asked, options, onUpdate) =>
    asked.some(isCompositeQuestion)
      ? answerComposites(parts, asked, options, onUpdate, evaluate)
      : answerQuestions(parts, asked, options, onUpdate);
}

async function answerComposites(
  parts: AnswerParts,
  asked: readonly SloQuestion[],
  options: AnswerOptions,
  onUpdate: OnUpdate,
  evaluate: EvaluateComposite
): Promise<void> {
  const clocks = parts.clocks?.know(clockedSources(asked), options.signal);
  await Promise.all([parts.exclusions?.know(options.signal), clocks]);
  const { leaves, slotsOf } = spread(
    asked.map((question) => (isCompositeQuestion(question) ? withAnnotated(question, parts.exclusions) : question))
  );
  const latest = new Map<number, AnswerUpdate>();
  const ready = (changed: ReadonlySet<number | undefined>): AnswerUpdate[] =>
    asked.flatMap((question, index) => {
      const slots = slotsOf[index] ?? [];
      if (!slots.some((slot) => changed.has(slot))) {
        return [];
      }
      const updates = slots.map((slot) => (slot === undefined ? undefined : latest.get(slot)));
      const update = isCompositeQuestion(question) ? compositeUpdate(question, updates, evaluate) : updates[0];
      return update === undefined || (options.wholeOnly && !update.final) ? [] : [{ ...update, index }];
    });
  const atOnce = ready(new Set([undefined]));
  if (atOnce.length > 0) {
    onUpdate(atOnce, { done: 0, total: 0 });
  }
  await answerQuestions(parts, leaves, options, (updates, progress) => {
    updates.forEach((update) => latest.set(update.index, update));
    onUpdate(ready(new Set(updates.map(({ index }) => index))), progress);
  });
}

/** Each question, or its parts, one after the other. */
function spread(asked: readonly SloQuestion[]): { leaves: SloQuestion[]; slotsOf: Slots[] } {
  const leaves: SloQuestion[] = [];
  const slotsOf = asked.map((question) =>
    (isCompositeQuestion(question) ? partQuestions(question) : [question]).map((leaf) =>
      leaf === undefined ? undefined : leaves.push(leaf) - 1
    )
  );
  return { leaves, slotsOf };
}
