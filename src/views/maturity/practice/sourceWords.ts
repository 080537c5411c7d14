import type { EvidenceSource } from '../../../core/maturity/evidence/signalState';

export const sourceWords: Readonly<Record<EvidenceSource, string>> = {
  documents: 'Headroom’s documents',
  annotations: 'Grafana’s annotations',
  grafana: 'Grafana',
  prometheus: 'Prometheus',
  loki: 'Loki',
  hand: 'a person',
};

/** What the text of a query is in each source. */
export const queryKindWords: Readonly<Record<EvidenceSource, string>> = {
  documents: 'Looked at',
  annotations: 'Annotations with the tags',
  grafana: 'Looked at',
  prometheus: 'Query',
  loki: 'Query',
  hand: 'Looked at',
};
