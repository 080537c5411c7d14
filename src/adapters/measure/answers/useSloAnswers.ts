import { useEffect, useRef, useState } from 'react';

import type { SloQuestion } from '../../../core/slo/answer';
import type { LoadProgress } from '../engine/load';
import { sharedEngine } from '../sharedEngine';
import { sharedIntervals } from '../sources/sharedIntervals';
import { answerQuestions, type AnswerUpdate } from './answerQuestions';
import { type SloAnswers, startingAnswers, updatedAnswers } from './answerMap';
import { gatherUpdates } from './gatherUpdates';
import { useSameValue } from './useSameValue';

export interface AnswersOptions {
  /** Asks again for what may have changed whenever it moves. */
  refreshCount: number;
  /** Reads all from the data source again whenever it moves: `useReload`. */
  reloadCount?: number;
  /** More questions are on their way: they are awaited, so that all share requests. */
  moreToCome?: boolean;
}

/** Questions that come this long after the last one are not awaited. */
const awaitMoreMs = 2_000;

/** From so many SLOs on, an answer is shown when it is whole, so that long lists do not redraw for each chunk. */
const longList = 20;

/**
 * Answers of many SLOs, by reference. Compared by value: a `range.toMs` that is taken anew on each render asks anew on
 * each render. Answers stay while they are asked again; what nobody shows any more is cancelled.
 */
export function useSloAnswers(questions: readonly SloQuestion[], options: AnswersOptions): SloAnswers {
  const { refreshCount, reloadCount = 0, moreToCome = false } = options;
  const asked = useSameValue(questions);
  const [answers, setAnswers] = useState<{ of: readonly SloQuestion[]; map: SloAnswers }>(() => ({
    of: asked,
    map: startingAnswers(undefined, asked),
  }));
  const reloaded = useRef(reloadCount);

  useEffect(() => {
    const controller = new AbortController();
    const reload = reloaded.current !== reloadCount;
    const show = (updates: readonly AnswerUpdate[], progress: LoadProgress) =>
      setAnswers((before) => {
        const base = before.of === asked ? before.map : startingAnswers(before.map, asked);
        return { of: asked, map: updatedAnswers(base, asked, updates, progress) };
      });
    const gathered = gatherUpdates(show, asked.length > longList ? 250 : 30, controller.signal);
    const parts = { engine: sharedEngine(), intervals: sharedIntervals(), nowMs: Date.now };
    const wholeOnly = asked.length > longList;
    const { signal } = controller;
    const start = async () => {
      await answerQuestions(parts, asked, { signal, reload, wholeOnly }, gathered.add);
      gathered.flush();
      reloaded.current = signal.aborted ? reloaded.current : reloadCount;
    };
    const timer = moreToCome ? setTimeout(() => void start(), awaitMoreMs) : void start();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, refreshCount, reloadCount, moreToCome]);

  return answers.of === asked ? answers.map : startingAnswers(answers.map, asked);
}
