import { getTimeZone } from '@grafana/data';
import { Button, Stack } from '@grafana/ui';
import React, { useCallback } from 'react';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useReload } from '../../adapters/measure/answers/useReload';
import { PageFrame } from '../../app/PageFrame';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { formatClock } from '../../views/format/formatTime';
import { Placeholder } from '../../views/loading/Placeholder';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { useUrlParams } from '../slo/useUrlParams';
import { useNow } from '../slo/useNow';
import { DocumentNotices } from './DocumentNotices';
import { DocumentProgress } from './DocumentProgress';
import { EmptyInstall } from './EmptyInstall';
import { FoundSection } from './FoundSection';
import { OverviewActions } from './OverviewActions';
import { OverviewList } from './OverviewList';
import { useCanSave } from '../../adapters/directory/useCanSave';
import { parseStage } from './overviewFilters';
import { useDrawAfterAsking } from './useDrawAfterAsking';
import { useOverviewRows } from './useOverviewRows';

/** All SLOs with their budgets, who needs attention first. */
export default function OverviewPage() {
  const { state, store } = useDocuments();
  const { nowMs, refreshCount, refresh } = useNow();
  const { reloadCount, reload } = useReload();
  const moreToCome = state.status === 'loading';
  const stage = parseStage(useUrlParams()[0]);
  const { mayDraw, onAsked } = useDrawAfterAsking(countOf(state.documents));
  const asking = { nowMs, refreshCount, reloadCount, moreToCome, onAsked };
  const { known, ...listed } = useOverviewRows(state.documents, stage, asking);
  const canSave = useCanSave(state, store);
  const timeZone = getTimeZone();
  const refreshAll = useCallback(() => {
    refresh();
    void store.refresh();
  }, [refresh, store]);
  const empty = known === 0 && state.broken.length === 0;
  const asOf = (
    <>
      <span>as of {formatClock(nowMs, timeZone)}</span>
      <Button variant="secondary" icon="sync" onClick={refreshAll} aria-label="Refresh" tooltip="Refresh" />
      <Button variant="secondary" fill="text" onClick={reload} tooltip="Read all figures from the data source again">
        Reload from source
      </Button>
    </>
  );
  return (
    <PageFrame
      title="SLOs"
      subtitle="Service level objectives and what is left of their error budgets"
      actions={<OverviewActions canSave={canSave} />}
    >
      <Stack direction="column" gap={2}>
        {state.failure && (
          <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
        )}
        <DocumentProgress status={state.status} progress={state.progress} />
        <DocumentNotices state={state} store={store} />
        {(empty ? state.status === 'loading' : known > 0 && !mayDraw) && (
          <Placeholder width="100%" height={320} still={!empty} />
        )}
        {empty && state.status === 'ready' && <EmptyInstall canSave={canSave} />}
        {known > 0 && mayDraw && (
          <OverviewList {...listed} documents={state.documents} nowMs={nowMs} timeZone={timeZone} asOf={asOf} />
        )}
        <FoundSection documents={state.documents} isRead={!moreToCome} refreshCount={refreshCount} />
      </Stack>
    </PageFrame>
  );
}

function countOf(documents: readonly LoadedDocument[]): number {
  return documents.reduce((count, { slos }) => count + slos.length, 0);
}
