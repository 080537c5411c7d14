import type { EvidenceSource, Provenance, QualityMark } from '../../../core/maturity/evidence/signalState';
import { formatDateTime } from '../../format/formatTime';

const SOURCES: Readonly<Record<EvidenceSource, string>> = {
  documents: 'Headroom’s documents',
  annotations: 'annotations',
  grafana: 'Grafana',
  prometheus: 'Prometheus',
  loki: 'Loki',
  hand: 'entered by hand',
};

const QUALITY: Readonly<Record<QualityMark, string>> = {
  partial: 'only a part could be read',
  stale: 'older than the time it speaks of',
  proxy: 'stands for something that is not measured',
};

/** Where a reading came from and which time it looks at. */
export function provenanceWords({ source, fromMs, toMs, asOfMs }: Provenance, timeZone: string): string {
  const day = (ms: number) => formatDateTime(ms, timeZone);
  const range = fromMs === undefined || toMs === undefined ? '' : `, ${day(fromMs)} to ${day(toMs)}`;
  const read = asOfMs === undefined ? '' : `, read ${day(asOfMs)}`;
  return `From ${SOURCES[source]}${range}${read}`;
}

export function qualityMarkWords(marks: readonly QualityMark[]): string {
  return marks.map((mark) => QUALITY[mark]).join('; ');
}
