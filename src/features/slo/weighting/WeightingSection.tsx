import { Box, Stack, Text } from '@grafana/ui';
import React from 'react';
import type { SloAnswer } from '../../../core/slo/answer';
import { eventUnit } from '../../../core/slo/countedUnit';
import { ExplainSign } from '../../../views/figures/ExplainSign';
import { biasSentence, notComparedWords } from '../../../views/words/weightingWords';
import { ComparedBudgets } from '../compared/ComparedBudgets';
import type { Explaining } from '../explain/useExplain';
import { StretchTable } from './StretchTable';
import { weightingRows } from './weightingRows';

interface Props {
  answer: SloAnswer;
  timeZone: string;
  onExplain: Explaining;
}

/** The same window counted by events and by time, and the hours in which the two differ; or why it is not. */
export function WeightingSection({ answer, timeZone, onExplain }: Props) {
  const { weighting, figures } = answer;
  const { slo } = answer.question;
  const unit = eventUnit(slo);
  const why = notComparedWords(answer);
  if (why !== undefined) {
    return (
      <Box marginTop={2}>
        <Text element="p" color="secondary">
          {why}
        </Text>
      </Box>
    );
  }
  if (weighting === undefined) {
    return null;
  }
  const title = `By ${unit} and by time`;
  return (
    <Box element="section" aria-labelledby="weighting" marginTop={2}>
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h5">
          <span id="weighting">{title}</span>
        </Text>
        <Text element="p" color="secondary">
          {unit === 'checks'
            ? 'Counted by checks, an hour in which more series were looked at weighs more'
            : 'Counted by events, a busy hour weighs more than a quiet one'}
          ; counted by time, every hour weighs the same.
        </Text>
        <ComparedBudgets
          label={title}
          head="Counted"
          rows={weightingRows(weighting, figures, slo)}
          target={slo.target}
          timeZone={timeZone}
          onExplain={onExplain}
        />
        <Text element="p">
          {biasSentence(weighting, unit)} <ExplainSign label={title} onExplain={() => onExplain('bias')} />
        </Text>
        {weighting.stretches.length > 0 && (
          <StretchTable
            unit={unit}
            stretches={weighting.stretches}
            target={slo.target}
            timeZone={timeZone}
            onExplain={onExplain}
          />
        )}
      </Stack>
    </Box>
  );
}
