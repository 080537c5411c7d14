import type { Figures } from '../../../slo/answer';
import type { Fact } from './fact';
import type { OwnedDocuments } from './ownedDocuments';

/** Something that people wrote down as an annotation, with its tags. */
export interface WorkRecord {
  timeMs: number;
  endMs: number | undefined;
  tags: readonly string[];
}

export interface AlertRule {
  name: string;
  /** PromQL or LogQL; several joined, or JSON, where Grafana evaluates more than one. */
  query: string;
  labels: Readonly<Record<string, string>>;
  annotations: Readonly<Record<string, string>>;
}

export interface DashboardHit {
  title: string;
  tags: readonly string[];
}

/** One series of an answer with its last value. */
export interface SeriesReading {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** What a query told, and what it looked at. */
export interface QueryReading {
  query: string;
  /** Of the data source that was asked. */
  dataSourceUid?: string;
  fromMs: number;
  toMs: number;
  series: readonly SeriesReading[];
}

/** An SLO of the documents as it stands now. */
export interface SloStanding {
  team: string;
  target: number;
  /** Undefined where it could not be measured. */
  figures: Figures | undefined;
}

/** All that signals are computed from. Sources stand alone: one that failed leaves the others' signals. */
export interface EvidenceFacts {
  nowMs: number;
  documents: Fact<OwnedDocuments>;
  records: Fact<readonly WorkRecord[]>;
  alertRules: Fact<readonly AlertRule[]>;
  dashboards: Fact<readonly DashboardHit[]>;
  standings: Fact<readonly SloStanding[]>;
  /** Query id → what it told: `promqlQueries.ts`, `logqlQueries.ts`. */
  readings: Readonly<Record<string, Fact<QueryReading>>>;
}
