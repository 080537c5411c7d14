import { Text } from '@grafana/ui';
import React, { useEffect, useMemo, useState } from 'react';
import type { ExclusionAnnotations } from '../../adapters/annotations/exclusions/useExclusionAnnotations';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { Placeholder } from '../../views/loading/Placeholder';
import { endMaintenance } from './endMaintenance';
import { listMaintenance, type Maintenance } from './listMaintenance';
import { MaintenanceNotices } from './MaintenanceNotices';
import { MaintenanceTable } from './MaintenanceTable';

interface Props {
  documents: readonly LoadedDocument[];
  annotations: ExclusionAnnotations;
  store: DocumentStore;
  timeZone: string;
}

const NONE: readonly never[] = [];
/** What is planned begins while the page is open. */
const TICK_MS = 15_000;
/** Past ones that are shown. */
const MOST_PAST = 50;

/** Maintenance that runs, is planned or is over, and what is wrong with reading it. */
export function MaintenanceList({ documents, annotations, store, timeZone }: Props) {
  const { read, end } = annotations;
  const [nowMs, setNowMs] = useState(Date.now);
  const [ending, setEnding] = useState<string>();
  const [failures, setFailures] = useState<readonly string[]>(NONE);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const known = read.status === 'ready' ? read.value.exclusions : NONE;
  const items = useMemo(() => listMaintenance(documents, known, nowMs), [documents, known, nowMs]);
  const past = items.filter(({ state }) => state === 'past');
  const shown = items.slice(0, items.length - Math.max(0, past.length - MOST_PAST));
  const endOne = async (item: Maintenance) => {
    setEnding(item.key);
    const atMs = Date.now();
    setFailures(await endMaintenance(item, atMs, { end, store }));
    setNowMs(atMs);
    setEnding(undefined);
  };
  return (
    <section aria-labelledby="maintenance-list">
      <Text element="h2" variant="h4" id="maintenance-list">
        Running, planned and past
      </Text>
      <MaintenanceNotices read={read} failures={failures} />
      {read.status === 'loading' && <Placeholder width="100%" height={120} />}
      {read.status !== 'loading' && items.length === 0 && <p>None yet: plan one below.</p>}
      {shown.length > 0 && (
        <MaintenanceTable items={shown} timeZone={timeZone} ending={ending} onEnd={(item) => void endOne(item)} />
      )}
      {shown.length < items.length && <p>{items.length - shown.length} older ones are not shown.</p>}
    </section>
  );
}
