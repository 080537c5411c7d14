import type { SloAnswer, SloQuestion } from '../../core/slo/answer';
import type { DataSourceRef } from '../../core/documents/indicator';
import type { Loadable } from '../loadable';
import type { QueryTransport } from '../measure/engine/queryTransport';
import type { HttpClient } from '../measure/transport/httpAnswer';
import type { KeptAnswers } from './keptAnswers';

export interface NamedSource {
  uid: string;
  name: string;
}

/** What evidence is read through. */
export interface EvidenceSources {
  http: HttpClient;
  transport: QueryTransport;
  kept: Pick<KeptAnswers, 'read'>;
  nowMs(): number;
  /** Undefined where it cannot be found here. */
  prometheusOf(ref: DataSourceRef): NamedSource | undefined;
  /** Every one of this Grafana that the reader may ask, SLO or not. */
  prometheuses(): readonly NamedSource[];
  lokis(): readonly NamedSource[];
  /** Resolves with one answer per question. */
  measure(questions: readonly SloQuestion[], signal: AbortSignal): Promise<ReadonlyArray<Loadable<SloAnswer>>>;
}
