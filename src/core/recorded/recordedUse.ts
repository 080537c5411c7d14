import type { Interval } from '../slo/answer';

/** Whose recording rules wrote the series. */
export type RecordedSource = 'headroom' | 'pyrra' | 'sloth';

/** What an SLO says of recorded series; without a word they are Headroom's own, where there are any. */
export type RecordedSetting = { source: 'headroom' | 'none' } | { source: 'pyrra' | 'sloth'; name: string };

/** Why raw series are asked though recorded ones are thinkable. */
export type RawReason =
  | 'turned-off'
  /** The SLO wants edges or first values counted, which recorded increases do not hold. */
  | 'exact-asked'
  /** Not counters of a Prometheus. */
  | 'no-counters'
  /** Sloth records the share of bad events; how many there were is not known. */
  | 'ratios-without-events'
  /** Under four scrapes in five minutes, which recorded increases are of. */
  | 'scraped-too-seldom'
  /** No interval of the pictures is a whole number of five minutes. */
  | 'nothing-fits'
  /** Sloth's windows do not fit the SLO's slices, or these are cut into shorter intervals. */
  | 'slice-not-recorded'
  | 'groups-not-recorded'
  /** Pyrra records errors, not good events. */
  | 'good-not-recorded'
  | 'none-found'
  /** They are there, but no stretch of the range is without a hole. */
  | 'nothing-covered'
  /** The data source did not say. */
  | 'not-known';

/** Which stretches of a plan are asked of recorded series. */
export type RecordedUse =
  | { kind: 'used'; source: RecordedSource; ranges: readonly Interval[] }
  | { kind: 'raw'; source: RecordedSource | undefined; why: RawReason };
