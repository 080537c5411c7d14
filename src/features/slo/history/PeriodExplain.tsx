import React, { useMemo } from 'react';
import type { PeriodResult, SloAnswer } from '../../../core/slo/answer';
import { explainedPeriod } from '../../../views/explain/explainedPeriod';
import { isFigureKey } from '../../../views/figures/figureKey';
import { Explain } from '../explain/Explain';
import { afterPrefix, PERIOD } from '../explain/explainOf';
import { sourceName } from '../explain/PageExplain';
import { useExplain } from '../explain/useExplain';

interface Props {
  answer: SloAnswer;
  history: readonly PeriodResult[];
  timeZone: string;
}

/** The explanation that the address asks for, where it is of a period. */
export function PeriodExplain({ answer, history, timeZone }: Props) {
  const [target, explain] = useExplain();
  const explained = useMemo(() => {
    const fromMs = afterPrefix(PERIOD, target?.of);
    const result = history.find(({ period }) => String(period.fromMs) === fromMs);
    return result && isFigureKey(target?.key) ? explainedPeriod(target.key, result, answer, timeZone) : undefined;
  }, [target, history, answer, timeZone]);
  return explained === undefined ? null : (
    <Explain
      answer={answer}
      explained={explained}
      timeZone={timeZone}
      dataSourceName={sourceName(answer)}
      onClose={() => explain(undefined)}
    />
  );
}
