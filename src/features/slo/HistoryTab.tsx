import { EmptyState, Text } from '@grafana/ui';
import React from 'react';
import type { SloAnswer } from '../../core/slo/answer';
import { PeriodHistory } from '../../views/history/PeriodHistory';
import { longWindow } from '../../views/words/windowWords';

interface Props {
  answer: SloAnswer;
  timeZone: string;
}

/** How the periods before this one ended. */
export function HistoryTab({ answer, timeZone }: Props) {
  const { slo } = answer.question;
  const zone = slo.window.kind === 'calendar' ? slo.window.zone : timeZone;
  if (answer.history.length === 0) {
    return <EmptyState variant="not-found" message="No period is on record yet" />;
  }
  return (
    <>
      <Text color="secondary" element="p">
        Each period ({longWindow(slo.window)}) is judged with the objective{' '}
        {slo.targets === undefined ? 'as it is now' : 'that was in force when it ended'}.
      </Text>
      <PeriodHistory history={answer.history} unit={answer.figures.unit} timeZone={zone} />
    </>
  );
}
