import { Stack, Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { ForecastHours } from '../../../adapters/measure/answers/loadForecastHours';
import type { SloAnswer } from '../../../core/slo/answer';
import { outlook } from '../../../core/slo/forecast/outlook';
import type { WhatIf } from '../../../core/slo/forecast/whatIf';
import { pacePart } from '../../../views/words/stateSentence';
import { ExplainSign } from '../../../views/figures/ExplainSign';
import type { Explaining } from '../explain/useExplain';
import { ForecastChart } from './ForecastChart';
import { ForecastTable } from './ForecastTable';
import { forecastSentence, methodWords, outageWords } from './forecastWords';

interface Props {
  answer: SloAnswer;
  hours: ForecastHours;
  /** Keep the same object while it says the same: a new one is drawn anew. */
  whatIf: WhatIf;
  timeZone: string;
  onExplain: Explaining;
}

/** When the budget may run out: in words, on the burn-down, and as dates. */
export function ForecastView({ answer, hours, whatIf, timeZone, onExplain }: Props) {
  const { slo } = answer.question;
  const { measured, asOfMs } = hours;
  const asItIs = useMemo(() => outlook(measured, asOfMs, slo), [measured, asOfMs, slo]);
  const changed = useMemo(
    () => (Object.keys(whatIf).length === 0 ? undefined : outlook(measured, asOfMs, slo, whatIf)),
    [measured, asOfMs, slo, whatIf]
  );
  const sentence = forecastSentence(asItIs, timeZone);
  const pace = pacePart(answer.figures);
  return (
    <Stack direction="column" gap={2}>
      <div>
        <Text element="p" variant="h4">
          {sentence} <ExplainSign label="Forecast" onExplain={() => onExplain('forecast')} />
        </Text>
        {changed !== undefined && (
          <Text element="p" variant="h4">
            What if: {forecastSentence(changed, timeZone)} {outageWords(changed, asOfMs, timeZone)}
          </Text>
        )}
        {pace !== '' && (
          <Text element="p" color="secondary">
            {pace} That is the pace of now, held on; the forecast is drawn from weeks.{' '}
            <ExplainSign label="How long the budget lasts" onExplain={() => onExplain('lasts')} />
          </Text>
        )}
      </div>
      <ForecastChart
        answer={answer}
        asItIs={asItIs}
        changed={changed}
        timeZone={timeZone}
        description={`Burn-down of ${slo.displayName} with its forecast. ${sentence}`}
      />
      <ForecastTable
        asItIs={asItIs}
        changed={changed}
        asOfMs={asOfMs}
        timeZone={timeZone}
        onExplain={() => onExplain('forecast')}
      />
      {asItIs.forecast.kind === 'range' && (
        <Text element="p" color="secondary">
          {methodWords(asItIs.forecast, slo.window.kind === 'rolling')}
        </Text>
      )}
    </Stack>
  );
}
