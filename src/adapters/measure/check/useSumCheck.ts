import { useCallback, useEffect, useRef, useState } from 'react';

import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';
import { grafanaHttp } from '../transport/grafanaHttp';
import { checkSum, type SumCheck } from './checkSum';

/** The check of a figure, when somebody asks for it; undefined before that and for every new answer. */
export function useSumCheck(answer: SloAnswer): { check: Loadable<SumCheck> | undefined; start(): void } {
  const [state, setState] = useState<{ answer: SloAnswer; check: Loadable<SumCheck> }>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), [answer]);

  const start = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ answer, check: { status: 'loading' } });
    checkSum(grafanaHttp, answer, controller.signal).then(
      (check) => setState({ answer, check }),
      (error: unknown) => {
        if (!controller.signal.aborted) {
          const detail = error instanceof Error ? error.message : String(error);
          setState({ answer, check: { status: 'failed', problem: { code: 'unexpected-answer', detail } } });
        }
      }
    );
  }, [answer]);

  return { check: state?.answer === answer ? state.check : undefined, start };
}
