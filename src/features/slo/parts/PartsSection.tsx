import { Box, Stack, Text } from '@grafana/ui';
import React from 'react';
import type { SloAnswer } from '../../../core/slo/answer';
import { combineSentence } from '../../../views/words/compositeWords';
import { longWindow } from '../../../views/words/windowWords';
import { BoundsTable } from './BoundsTable';
import { PartsTable } from './PartsTable';

interface Props {
  answer: SloAnswer;
  timeZone: string;
}

/** What a composite is made of: how its parts make the whole, its bounds, and what each has spent. Nothing for others. */
export function PartsSection({ answer, timeZone }: Props) {
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
        {bounds !== undefined && <BoundsTable bounds={bounds} figures={figures} target={question.slo.target} />}
        <PartsTable combine={combine} parts={parts} timeZone={timeZone} />
      </Stack>
    </Box>
  );
}
