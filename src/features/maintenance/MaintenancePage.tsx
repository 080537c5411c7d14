import { dateTimeFormat, getTimeZone } from '@grafana/data';
import { Stack } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { useExclusionAnnotations } from '../../adapters/annotations/exclusions/useExclusionAnnotations';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useDocumentsInUse } from '../../adapters/documents/useDocumentsInUse';
import { overviewUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { ianaZone } from '../../views/format/formatTime';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { sloOptions } from './chosenSlos';
import { MaintenanceList } from './MaintenanceList';
import { PlanForm } from './PlanForm';
import type { PlanValues } from './planValues';
import { usePlanning } from './usePlanning';

const PARENT = { title: 'SLOs', url: overviewUrl() };
const HOUR_MS = 3_600_000;
const STEP_MS = 300_000;

/** Plans maintenance for several SLOs, and ends it. */
export default function MaintenancePage() {
  const { state, store } = useDocuments();
  const annotations = useExclusionAnnotations();
  const timeZone = getTimeZone();
  const zone = ianaZone(timeZone);
  const inUse = useDocumentsInUse(state.documents);
  const options = useMemo(() => sloOptions(inUse), [inUse]);
  const [initial] = useState(() => emptyPlan(Date.now(), timeZone));
  const plan = usePlanning(options, zone, annotations.create, store);
  return (
    <PageFrame
      title="Maintenance"
      subtitle="Time that does not count against error budgets, for several SLOs at once."
      parent={PARENT}
    >
      <Stack direction="column" gap={3}>
        {state.failure && (
          <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
        )}
        <MaintenanceList documents={state.documents} annotations={annotations} store={store} timeZone={timeZone} />
        <PlanForm options={options} zone={zone} initial={initial} onPlan={plan} />
      </Stack>
    </PageFrame>
  );
}

/** Begins at the next five minutes and lasts an hour. */
function emptyPlan(nowMs: number, timeZone: string): PlanValues {
  const fromMs = Math.ceil(nowMs / STEP_MS) * STEP_MS;
  const local = (timeMs: number) => dateTimeFormat(timeMs, { format: 'YYYY-MM-DDTHH:mm', timeZone });
  return {
    slos: [],
    reason: '',
    treatment: 'exclude',
    from: local(fromMs),
    to: local(fromMs + HOUR_MS),
    repeat: 'never',
  };
}
