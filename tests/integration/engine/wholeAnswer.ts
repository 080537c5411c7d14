import type { Loadable } from '../../../src/adapters/loadable';
import { answerQuestions } from '../../../src/adapters/measure/answers/answerQuestions';
import type { SloAnswer, SloQuestion } from '../../../src/core/slo/answer';

/** The last answer to a question, asked as pages ask; an error where it is none or not whole. */
export async function wholeAnswer(
  parts: Parameters<typeof answerQuestions>[0],
  question: SloQuestion,
  asking: typeof answerQuestions = answerQuestions
): Promise<SloAnswer> {
  let last: Loadable<SloAnswer> | undefined;
  const { signal } = new AbortController();
  await asking(parts, [question], { signal, reload: false, wholeOnly: false }, ([update]) => {
    last = update?.answer ?? last;
  });
  if (last?.status !== 'ready') {
    throw new Error(`no whole answer: ${JSON.stringify(last).slice(0, 1_000)}`);
  }
  return last.value;
}
