import { Alert, Button, Stack } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { formatTargetPercent } from '../../../core/slo/parseTarget';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import { candidateTargets, judgeTarget, suggestedTarget } from '../../../core/slo/target-helper/judgeTargets';
import { hasHistory, type NoHistory, type TargetHistory } from '../../../core/slo/target-helper/targetHistory';
import { windowStats } from '../../../core/slo/target-helper/windowStats';
import { formatSli } from '../../../views/format/formatSli';
import { formatTarget } from '../../../views/format/formatTarget';
import { PartialNote } from '../../../views/problem/PartialNote';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import type { FormValues } from '../formValues';
import { MonthsTable } from './MonthsTable';
import { betterThanCeilingWords, ceilingWords, historyWords, noHistoryWords, suggestionWords } from './recordWords';
import { TargetsTable } from './TargetsTable';

interface Props {
  slo: MeasuredSlo;
  history: Loadable<TargetHistory | NoHistory>;
  ceiling: Ceiling | undefined;
  timeZone: string;
}

/** Best, middle and worst window on record, what each target would have left, and which one is suggested. */
export function RecordView({ slo, history, ceiling, timeZone }: Props) {
  if (history.status === 'loading') {
    return <p role="status">Reading the last 90 days …</p>;
  }
  if (history.status === 'failed') {
    return <QueryProblemView problem={history.problem} />;
  }
  return (
    <>
      {history.status === 'partial' && <PartialNote missing={history.missing} timeZone={timeZone} />}
      {ceiling && <p>{ceilingWords(ceiling, slo.target)}</p>}
      {ceiling && slo.target > ceiling.ratio && (
        <Alert severity="warning" title={`${formatTarget(slo.target)} is tighter than what the service stands on`} />
      )}
      {hasHistory(history.value) ? (
        <Recorded slo={slo} history={history.value} ceiling={ceiling} timeZone={timeZone} />
      ) : (
        <p>{noHistoryWords(history.value)}</p>
      )}
    </>
  );
}

interface RecordedProps extends Omit<Props, 'history'> {
  history: TargetHistory;
}

function Recorded({ slo: { target, window }, history, ceiling, timeZone }: RecordedProps) {
  const { setValue } = useFormContext<FormValues>();
  const { windows } = history;
  const stats = windowStats(windows);
  const better = ceiling && betterThanCeilingWords(stats.best, ceiling, target);
  const suggested = suggestedTarget(windows, ceiling?.ratio);
  const zone = window.kind === 'calendar' ? window.zone : timeZone;
  const choose = (next: number) =>
    setValue('targetPercent', formatTargetPercent(next), { shouldDirty: true, shouldValidate: true });
  return (
    <>
      <p>
        Best {formatSli(stats.best, target)}, middle {formatSli(stats.median, target)}, worst{' '}
        {formatSli(stats.worst, target)}. {historyWords(history, window)}
      </p>
      {better && <p>{better}</p>}
      {suggested === undefined ? (
        <p>No target can be suggested: none from 90 % on was kept by nine of ten windows.</p>
      ) : (
        <Stack alignItems="center" wrap="wrap">
          <span>Suggested: {suggestionWords(judgeTarget(suggested, windows, ceiling?.ratio))}</span>
          {suggested !== target && (
            <Button size="sm" variant="secondary" onClick={() => choose(suggested)}>
              Use {formatTarget(suggested)}
            </Button>
          )}
        </Stack>
      )}
      <TargetsTable targets={candidateTargets(windows, target, ceiling?.ratio)} chosen={target} suggested={suggested} />
      {windows.length > 1 && (
        <>
          <p>By the month in which windows ended, with the 10th and 90th percentile:</p>
          <MonthsTable windows={windows} target={target} zone={zone} />
        </>
      )}
    </>
  );
}
