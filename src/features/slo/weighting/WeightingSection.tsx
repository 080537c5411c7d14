import { Box, Stack, Text } from '@grafana/ui';
import React from 'react';
import type { SloAnswer } from '../../../core/slo/answer';
import { eventUnit } from '../../../core/slo/countedUnit';
import { ExplainSign } from '../../../views/figures/ExplainSign';
import { biasSentence } from '../../../views/words/weightingWords';
import { ComparedBudgets } from '../compared/ComparedBudgets';
import type { Explaining } from '../explain/useExplain';
import { StretchTable } from './StretchTable';
import { weightingRows } from './weightingRows';

interface Props {
  answer: SloAnswer;
  timeZone: string;
  onExplain: Explaining;
}

/** The same window counted by events and by time, and the hours in which the two differ: checks are spread over time. */
export function WeightingSection({ answer, timeZone, onExplain }: Props) {
  const { weighting, figures } = answer;
  const { slo } = answer.question;
  if (weighting === undefined || eventUnit(slo) === 'checks') {
    return null;
  }
  return (
    <Box element="section" aria-labelledby="weighting" marginTop={2}>
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h5">
          <span id="weighting">By events and by time</span>
        </Text>
        <Text element="p" color="secondary">
          Counted by events, a busy hour weighs more than a quiet one; counted by time, every hour weighs the same.
        </Text>
        <ComparedBudgets
          label="By events and by time"
          head="Counted"
          rows={weightingRows(weighting, figures, slo)}
          target={slo.target}
          timeZone={timeZone}
          onExplain={onExplain}
        />
        <Text element="p">
          {biasSentence(weighting)} <ExplainSign label="By events and by time" onExplain={() => onExplain('bias')} />
        </Text>
        {weighting.stretches.length > 0 && (
          <StretchTable stretches={weighting.stretches} target={slo.target} timeZone={timeZone} onExplain={onExplain} />
        )}
      </Stack>
    </Box>
  );
}
