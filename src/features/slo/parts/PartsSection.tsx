import { Box, Stack, Text } from '@grafana/ui';
import React from 'react';
import type { SloAnswer } from '../../../core/slo/answer';
import { combineSentence } from '../../../views/words/compositeWords';
import { longWindow } from '../../../views/words/windowWords';
import { ComparedBudgets } from '../compared/ComparedBudgets';
import type { Explaining } from '../explain/useExplain';
import { boundsRows } from './boundsRows';
import { PartsTable } from './PartsTable';

interface Props {
  answer: SloAnswer;
  timeZone: string;
  onExplain: Explaining;
}

/** What a composite is made of: how its parts make the whole, its bounds, and what each has spent. Nothing for others. */
export function PartsSection({ answer, timeZone, onExplain }: Props) {
  const { figures, question } = answer;
  const { composite } = figures;
  if (composite === undefined) {
    return null;
  }
  const { combine, parts, bounds } = composite;
  return (
    <Box element="section" aria-labelledby="parts" marginTop={2}>
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h5">
          <span id="parts">Parts</span>
        </Text>
        <Text element="p" color="secondary">
          {combineSentence[combine]} Each part is counted over the window of this page:{' '}
          {longWindow(question.slo.window)}.
        </Text>
        {bounds !== undefined && (
          <ComparedBudgets
            label="Bounds of the critical path"
            head="If"
            rows={boundsRows(bounds, figures)}
            target={question.slo.target}
            timeZone={timeZone}
            onExplain={onExplain}
          />
        )}
        <PartsTable combine={combine} parts={parts} timeZone={timeZone} onExplain={onExplain} />
      </Stack>
    </Box>
  );
}
