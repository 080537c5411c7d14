import { loadedDocument } from '../../../documents/testing/loadedDocument';
import { sloWith } from '../../../slo/testing/question';
import type { EvidenceFacts, QueryReading } from '../facts/evidenceFacts';
import type { Fact } from '../facts/fact';
import { ownedDocuments } from '../facts/ownedDocuments';

export const NOW_MS = Date.UTC(2026, 3, 1, 12);
export const DAY_MS = 86_400_000;

export function read<T>(value: T, more: { isCut?: boolean } = {}): Fact<T> {
  return { status: 'read', value, asOfMs: NOW_MS, ...more };
}

export const down: Fact<never> = {
  status: 'failed',
  problem: { source: 'grafana', code: 'unreachable', detail: 'connection refused' },
};

export const forbidden: Fact<never> = {
  status: 'failed',
  problem: { source: 'grafana', code: 'forbidden', detail: 'no' },
};

const service = (name: string, team?: string) => ({
  apiVersion: 'headroom/v1' as const,
  kind: 'Service' as const,
  metadata: { name },
  spec: { ...(team !== undefined && { team }) },
});

/** Team shop owns basket (with two SLOs) and search (with none), core owns ledger (with one). */
export const documents = loadedDocument({
  services: [service('basket', 'shop'), service('search', 'shop'), service('ledger', 'core')],
  slos: [
    sloWith({ ref: { documentUid: 'a', name: 'availability' }, service: 'basket' }),
    sloWith({
      ref: { documentUid: 'a', name: 'latency' },
      service: 'basket',
      indicator: { kind: 'latency', histogram: { metric: 'seconds', matchers: [] }, threshold: 1, groupBy: [] },
    }),
    sloWith({ ref: { documentUid: 'a', name: 'books' }, service: 'ledger', team: 'core' }),
  ],
});

/** Every source answers and holds nothing but the documents above. */
export function factsWith(change: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return {
    nowMs: NOW_MS,
    documents: read(ownedDocuments([documents], 0)),
    records: read([]),
    alertRules: read([]),
    dashboards: read([]),
    standings: read([]),
    readings: {},
    ...change,
  };
}

export function reading(...series: Array<[labels: Record<string, string>, value: number]>): Fact<QueryReading> {
  const found = series.map(([labels, value]) => ({ labels, value }));
  return read({ query: 'q', fromMs: NOW_MS - DAY_MS, toMs: NOW_MS, series: found });
}
