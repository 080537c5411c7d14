/** What the generator knows about one service of the demo company. Days count from the story's anchor: -1 is yesterday. */
export interface DemoService {
  name: string;
  team: 'identity' | 'storefront' | 'fulfilment';
  displayName: string;
  description: string;
  /** The uid of the data source that has its series; absent: the company's own Prometheus. */
  dataSource?: string;
  traffic: TrafficShape;
  instances: readonly DemoInstance[];
  counters: CounterFamily;
  /**
   * Its client library makes a series at the first event of an outcome, so that an `increase` misses what a process
   * began with. Absent: every outcome is there from the start of the process, at 0.
   */
  lateSeries?: true;
  /** Rolling releases: each restarts every instance, which sets its counters back to zero. */
  deployments: readonly Deployment[];
  troubles: readonly Trouble[];
  /** Hours in which the network to the targets was cut: they serve requests, nobody scrapes them. */
  unscraped?: ReadonlyArray<{ day: number; hour: number; hours: number }>;
  /** When the service was switched off for good. */
  retired?: { day: number; hour: number };
  suggestedSlos: readonly SuggestedSlo[];
}

export interface DemoInstance {
  name: string;
  region: string;
  /** Share of the service's traffic that this instance serves. */
  share: number;
  /** Pods that live for some hours; absent: for the whole history. */
  lives?: { day: number; hour: number; hours: number };
}

export interface TrafficShape {
  rhythm: 'shop' | 'office' | 'batch';
  /** Mean over the week, of all instances together. */
  perMinute: number;
  /** Share by which the traffic grows in thirty days. */
  growth: number;
}

export type CounterFamily =
  | { kind: 'http'; codes: Readonly<Record<string, number>>; histogram?: { metric: string } }
  | { kind: 'jobs'; metric: string; results: Readonly<Record<string, number>> };

export interface Deployment {
  day: number;
  hour: number;
  text: string;
}

/** Something that goes wrong: `ratio` is the share of requests that get `code`, or are slow when `code` is 'slow'. */
export type Trouble = TroubleRecord &
  (
    | { kind: 'outage'; day: number; hour: number; minutes: number; code: string; ratio: number }
    | { kind: 'leak'; fromDay: number; toDay: number; code: string; ratio: number }
    | { kind: 'live'; code: string; ratio: number }
  );

/** What the team wrote down of a trouble. */
export interface TroubleRecord {
  text: string;
  /** Who noticed first. */
  detectedBy: 'alert' | 'customers' | 'support';
  /** They met afterwards to learn from it. */
  hasPostmortem?: true;
  cause?: 'capacity';
}

/** How an SLO stands at the end of the history. */
export type EndState = 'healthy' | 'at risk' | 'burning fast' | 'exhausted' | 'no data';

export interface SuggestedSlo {
  name: string;
  displayName: string;
  indicator: SuggestedIndicator;
  /** Share that must be good. */
  target: number;
  window: { kind: 'rolling'; days: number } | { kind: 'calendar'; unit: 'month'; timeZone: string };
  groupBy?: readonly string[];
  endState: EndState;
  /** Why it matters, as its users and owners would say. */
  description: string;
}

export type SuggestedIndicator =
  | { kind: 'ratio-bad'; bad: LabelledMetric; total: LabelledMetric }
  | { kind: 'ratio-good'; good: LabelledMetric; total: LabelledMetric }
  | { kind: 'latency'; histogram: LabelledMetric; thresholdSeconds: number };

export interface LabelledMetric {
  metric: string;
  matchers: ReadonlyArray<{ label: string; operator: '=' | '!=' | '=~' | '!~'; value: string }>;
}
