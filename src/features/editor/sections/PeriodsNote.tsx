import { Box, Text } from '@grafana/ui';
import React from 'react';
import { windowFromSpec } from '../../../core/slo/windowFromSpec';
import { periodAt } from '../../../core/time/periodAt';
import { formatDate } from '../../../views/format/formatTime';
import { formatDuration } from '../../../views/format/formatDuration';
import type { FormValues } from '../formValues';

interface Props {
  values: Pick<FormValues, 'duration' | 'anchorDate' | 'zone'>;
  nowMs: number;
}

/** The period that runs now and the next one, by the zone's clocks: what the choice comes to. Nothing while it is not one. */
export function PeriodsNote({ values: { duration, anchorDate, zone }, nowMs }: Props) {
  const calendar = { startTime: `${anchorDate} 00:00:00`, timeZone: zone };
  const read = windowFromSpec({ duration, isRolling: false, calendar });
  if (read.kind === 'invalid' || read.window.kind !== 'calendar') {
    return null;
  }
  const { zone: timeZone } = read.window;
  const running = periodAt(read.window, nowMs);
  const next = periodAt(read.window, running.toMs);
  const words = ({ fromMs, toMs }: typeof running) =>
    `${formatDate(fromMs, timeZone)} to ${formatDate(toMs - 1, timeZone)} (${formatDuration(toMs - fromMs)})`;
  return (
    <Box marginBottom={2}>
      <Text element="p" variant="bodySmall" color="secondary">
        Running now: {words(running)}. Next: {words(next)}. Days of {timeZone}.
      </Text>
    </Box>
  );
}
