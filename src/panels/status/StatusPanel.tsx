import type { PanelProps } from '@grafana/data';
import React, { useMemo } from 'react';
import { useReadDocuments } from '../../adapters/documents/useReadDocuments';
import { useStages } from '../../adapters/documents/useStages';
import { useRefreshCount } from '../host/useRefreshCount';
import { EmptyStatus } from './EmptyStatus';
import { filterSlos } from './filterSlos';
import type { StatusOptions } from './options';
import { StatusList } from './StatusList';
import { StatusNotes } from './StatusNotes';
import { useSloRows } from './useSloRows';

/** SLOs of all documents with their figures, as a list or as tiles. */
export function StatusPanel(panel: PanelProps<StatusOptions>) {
  const { options, width, height, timeRange, renderCounter, replaceVariables } = panel;
  const { state, store } = useReadDocuments();
  const fill = (text: string, format?: string) => replaceVariables(text, undefined, format);
  const service = fill(options.service, 'csv');
  const team = fill(options.team, 'csv');
  const label = fill(options.label, 'csv');
  const text = fill(options.text);
  const stages = useStages(state.documents);
  const slos = useMemo(() => {
    const counted = state.documents.filter(({ copyOf }) => copyOf === undefined).flatMap((document) => document.slos);
    return filterSlos(
      counted.filter((slo) => stages.get(slo) !== 'retired'),
      { service, team, label, text }
    );
  }, [state.documents, stages, service, team, label, text]);
  const refreshCount = useRefreshCount(timeRange, renderCounter);
  const byGroup = (options.worstGroups ?? 0) > 0;
  const rows = useSloRows(slos, stages, timeRange, { refreshCount, byGroup }, replaceVariables);
  if (rows.length === 0) {
    return (
      <EmptyStatus state={state} width={width} height={height} onRetry={() => void store.refresh({ force: true })} />
    );
  }
  return (
    // A panel that scrolls can be reached by keyboard.
    <div style={{ width, height, overflow: 'auto' }} tabIndex={0} role="group" aria-label="SLOs">
      <StatusList rows={rows} options={options} width={width} timeZone={panel.timeZone} />
      <StatusNotes state={state} />
    </div>
  );
}
