import { useEffect, useRef, useState } from 'react';

import type { SloQuestion } from '../../../core/slo/answer';
import { formatSloRef } from '../../../core/documents/sloRef';
import type { QueryProblem } from '../../../core/measure/bucket';
import type { LoadProgress } from '../engine/load';
import { sharedExclusions } from '../../annotations/exclusions/sharedExclusions';
import type { RecordedFinder } from '../recorded/recordedFinder';
import { sharedEngine } from '../sharedEngine';
import { sharedClocks } from '../sources/sharedClocks';
import { sharedIntervals } from '../sources/sharedIntervals';
import type { GroupGuard } from '../groups/groupGuard';
import { answerQuestions, type AnswerUpdate, type Evaluate } from './answerQuestions';
import { type SloAnswers, startingAnswers, updatedAnswers } from './answerMap';
import { gatherUpdates } from './gatherUpdates';
import { slowAfterMs, stillAsked } from './stillAsked';
import { useRetry } from './useRetry';
import { useSameValue } from './useSameValue';

export interface AnswersOptions {
  /** Asks again for what may have changed whenever it moves. */
  refreshCount: number;
  /** Reads all from the data source again whenever it moves: `useReload`. */
  reloadCount?: number;
  /** More questions are on their way: they are awaited, so that all share requests. */
  moreToCome?: boolean;
  /** What fails is not asked again by itself, beyond the tries that each request has. */
  once?: boolean;
  /** `sharedRecorded`; without it only raw series are asked. Always the same one. */
  recorded?: () => RecordedFinder;
  /** `sharedGroupGuard`, where questions want groups. Always the same one. */
  groups?: () => GroupGuard;
  /** What takes composites too; without it they are not answered. Always the same one. */
  answer?: typeof answerQuestions;
  /** Called when all that has to be asked is on its way: what takes long to draw can wait for it. Always the same one. */
  onAsked?: () => void;
}

/** Questions that come this long after the last one are not awaited. */
const awaitMoreMs = 2_000;

/** From so many SLOs on, an answer is shown when it is whole, so that long lists do not redraw for each chunk. */
const longList = 20;

/**
 * Answers of many SLOs, by reference. Compared by value: a `range.toMs` that is taken anew on each render asks anew on
 * each render. Answers stay while they are asked again; what nobody shows any more is cancelled.
 */
export function useSloAnswers(
  questions: readonly SloQuestion[],
  evaluate: Evaluate,
  options: AnswersOptions
): SloAnswers {
  const {
    refreshCount,
    reloadCount = 0,
    moreToCome = false,
    once = false,
    recorded,
    groups,
    answer = answerQuestions,
    onAsked,
  } = options;
  const asked = useSameValue(questions);
  const [answers, setAnswers] = useState<{ of: readonly SloQuestion[]; map: SloAnswers }>(() => ({
    of: asked,
    map: startingAnswers(undefined, asked),
  }));
  const reloaded = useRef(reloadCount);
  const { retryCount, begun, ended } = useRetry();
  const first = useRef<{ asked: readonly SloQuestion[]; atMs: number }>(undefined);

  useEffect(() => {
    begun();
    first.current = first.current?.asked === asked ? first.current : { asked, atMs: Date.now() };
    const askedAtMs = first.current.atMs;
    const controller = new AbortController();
    const reload = reloaded.current !== reloadCount;
    if (reload) {
      sharedExclusions().forgetFailure();
    }
    const latest = new Map<string, AnswerUpdate>();
    const change = (changed: (map: SloAnswers) => SloAnswers) =>
      setAnswers(({ of, map }) => ({ of: asked, map: changed(of === asked ? map : startingAnswers(map, asked)) }));
    const show = (updates: readonly AnswerUpdate[], progress: LoadProgress) =>
      change((map) => updatedAnswers(map, asked, updates, progress));
    const gathered = gatherUpdates(show, asked.length > longList ? 250 : 30, controller.signal);
    const arrived = (updates: readonly AnswerUpdate[], progress: LoadProgress) => {
      updates.forEach((update) => latest.set(keyAt(asked, update.index), update));
      gathered.add(updates, progress);
    };
    const parts = {
      engine: sharedEngine(),
      intervals: sharedIntervals(),
      clocks: sharedClocks(),
      exclusions: sharedExclusions(),
      nowMs: Date.now,
      recorded: recorded?.(),
      groups: groups?.(),
      evaluate,
    };
    const wholeOnly = asked.length > longList;
    const { signal } = controller;
    const start = async () => {
      await answer(parts, asked, { signal, reload, wholeOnly, askedAtMs, onAsked }, arrived);
      clearTimeout(slow);
      gathered.flush();
      if (!signal.aborted) {
        const again = !once && ended([...latest.values()].flatMap(problemsOf));
        reloaded.current = again ? reloaded.current : reloadCount;
      }
    };
    const slow = setTimeout(() => change((map) => stillAsked(map, isOpenIn(latest))), slowAfterMs);
    if (moreToCome) {
      void parts.exclusions.know(signal); // read while the questions come
    }
    const timer = moreToCome ? setTimeout(() => void start(), awaitMoreMs) : void start();
    return () => {
      clearTimeout(slow);
      clearTimeout(timer);
      controller.abort();
    };
  }, [
    asked,
    evaluate,
    refreshCount,
    reloadCount,
    moreToCome,
    once,
    recorded,
    groups,
    answer,
    onAsked,
    retryCount,
    begun,
    ended,
  ]);

  return answers.of === asked ? answers.map : startingAnswers(answers.map, asked);
}

function keyAt(questions: readonly SloQuestion[], index: number): string {
  const question = questions[index];
  return question ? formatSloRef(question.slo.ref) : '';
}

/** Whether an SLO still waits for its answer. */
function isOpenIn(latest: ReadonlyMap<string, AnswerUpdate>): (key: string) => boolean {
  return (key) => latest.get(key)?.final !== true;
}

function problemsOf({ answer }: AnswerUpdate): QueryProblem[] {
  if (answer.status === 'failed') {
    return [answer.problem];
  }
  const missing = answer.status === 'partial' ? answer.missing : [];
  return missing.flatMap(({ problem }) => (problem === 'loading' ? [] : [problem]));
}
