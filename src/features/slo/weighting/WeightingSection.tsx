import { Box, Stack, Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures, SloAnswer } from '../../../core/slo/answer';
import type { Slo } from '../../../core/slo/slo';
import type { Weighting } from '../../../core/slo/weighting';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatSli } from '../../../views/format/formatSli';
import { plainTable } from '../../../views/table/plainTable';
import { StretchTable } from './StretchTable';
import { biasSentence } from './weightingWords';

interface Props {
  answer: SloAnswer;
  timeZone: string;
}

/** The same window counted by events and by time, and the hours in which the two differ. */
export function WeightingSection({ answer, timeZone }: Props) {
  const styles = useStyles2(plainTable);
  const { weighting, figures } = answer;
  const { slo } = answer.question;
  if (weighting === undefined) {
    return null;
  }
  const slice = formatDuration(weighting.sliceMs);
  return (
    <Box element="section" aria-labelledby="weighting" marginTop={2}>
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h5">
          <span id="weighting">By events and by time</span>
        </Text>
        <Text element="p" color="secondary">
          Counted by events, a busy hour weighs more than a quiet one; counted by time, every hour weighs the same.
        </Text>
        <div className={styles.scroll}>
          <table className={styles.table} aria-label="By events and by time">
            <thead>
              <tr>
                <th scope="col">Counted</th>
                <th scope="col">SLI</th>
                <th scope="col">Budget left</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(weighting, figures, slo, slice).map(({ name, isOwn, sli, remaining }) => (
                <tr key={name}>
                  <th scope="row">
                    {name}
                    {isOwn && ' – this SLO'}
                  </th>
                  <td>{formatSli(sli, slo.target)}</td>
                  <td>{formatBudget(remaining)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Text element="p">{biasSentence(weighting)}</Text>
        {weighting.stretches.length > 0 && (
          <StretchTable stretches={weighting.stretches} target={slo.target} timeZone={timeZone} />
        )}
      </Stack>
    </Box>
  );
}

type Row = { name: string; isOwn: boolean } & Pick<Figures, 'sli' | 'remaining'>;

function rowsOf({ byEvents, byTime }: Weighting, figures: Figures, { method }: Slo, slice: string): Row[] {
  const rows: Row[] = [
    { name: 'by events', isOwn: method.kind === 'occurrences', sli: byEvents.sli, remaining: byEvents.remaining },
    {
      name: `by time, mean of slices of ${slice}`,
      isOwn: method.kind === 'ratio-timeslices',
      sli: byTime.sli,
      remaining: byTime.remaining,
    },
  ];
  return method.kind === 'timeslices'
    ? [...rows, { name: `good slices of ${slice}`, isOwn: true, sli: figures.sli, remaining: figures.remaining }]
    : rows;
}
