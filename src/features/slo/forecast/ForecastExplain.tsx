import React, { useMemo } from 'react';
import type { ForecastHours } from '../../../adapters/measure/answers/loadForecastHours';
import type { SloAnswer } from '../../../core/slo/answer';
import { outlook } from '../../../core/slo/forecast/outlook';
import type { WhatIf } from '../../../core/slo/forecast/whatIf';
import { Explain } from '../explain/Explain';
import { sourceName } from '../explain/PageExplain';
import { explainedForecast } from './explainedForecast';

interface Props {
  answer: SloAnswer;
  hours: ForecastHours;
  whatIf: WhatIf;
  timeZone: string;
  onClose: () => void;
}

/** How the dates of the forecast came about, as it is and as it would be. */
export function ForecastExplain({ answer, hours, whatIf, timeZone, onClose }: Props) {
  const explained = useMemo(() => {
    const { measured, asOfMs } = hours;
    const { slo } = answer.question;
    const isChanged = Object.keys(whatIf).length > 0;
    return explainedForecast({
      answer,
      hours,
      asItIs: outlook(measured, asOfMs, slo),
      changed: isChanged ? outlook(measured, asOfMs, slo, whatIf) : undefined,
      timeZone,
    });
  }, [answer, hours, whatIf, timeZone]);
  return (
    <Explain
      answer={answer}
      explained={explained}
      timeZone={timeZone}
      dataSourceName={sourceName(answer)}
      onClose={onClose}
    />
  );
}
