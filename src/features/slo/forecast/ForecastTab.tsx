import { Stack, Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useForecastHours } from '../../../adapters/measure/answers/useForecastHours';
import type { SloAnswer } from '../../../core/slo/answer';
import { ianaZone } from '../../../views/format/formatTime';
import { Placeholder } from '../../../views/loading/Placeholder';
import { PartialNote } from '../../../views/problem/PartialNote';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { useUrlParams } from '../useUrlParams';
import { useExplain } from '../explain/useExplain';
import { ForecastExplain } from './ForecastExplain';
import { ForecastView } from './ForecastView';
import { changeTo, draftFrom, whatIfOf } from './whatIfParams';
import { WhatIfForm } from './WhatIfForm';

interface Props {
  answer: SloAnswer;
  timeZone: string;
  reloadCount: number;
  onRetry: () => void;
}

/** How long the budget may last, and what would change that. */
export function ForecastTab({ answer, timeZone, reloadCount, onRetry }: Props) {
  const { question } = answer;
  const { slo } = question;
  const [params, change] = useUrlParams();
  const [target, explain] = useExplain();
  const zone = slo.window.kind === 'calendar' ? slo.window.zone : ianaZone(timeZone);
  const whatIf = useMemo(() => whatIfOf(draftFrom(params), zone), [params, zone]);
  const { asOfMs } = answer.figures;
  const asked = useMemo(
    () => ({ question, asOfMs, windows: [slo.window, whatIf.window ?? slo.window] }),
    [question, asOfMs, slo, whatIf]
  );
  const hours = useForecastHours(asked, reloadCount);
  return (
    <Stack direction="column" gap={3}>
      {hours.status === 'loading' && (
        <div role="status" aria-label="The last eight weeks are being read">
          <Placeholder width="100%" height={420} />
        </div>
      )}
      {hours.status === 'failed' && <QueryProblemView problem={hours.problem} onRetry={onRetry} />}
      {hours.status === 'partial' && <PartialNote missing={hours.missing} timeZone={timeZone} />}
      {(hours.status === 'partial' || hours.status === 'ready') && (
        <>
          <ForecastView answer={answer} hours={hours.value} whatIf={whatIf} timeZone={timeZone} onExplain={explain} />
          {target?.key === 'forecast' && (
            <ForecastExplain
              answer={answer}
              hours={hours.value}
              whatIf={whatIf}
              timeZone={timeZone}
              onClose={() => explain(undefined)}
            />
          )}
        </>
      )}
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h5">
          What if
        </Text>
        <WhatIfForm slo={slo} zone={zone} asked={draftFrom(params)} onAsk={(draft) => change(changeTo(draft))} />
      </Stack>
    </Stack>
  );
}
