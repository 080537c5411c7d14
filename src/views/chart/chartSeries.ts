import type { Line } from '../../core/slo/answer';

/** What a line says, which decides its colour: budget, its absence, a rule, a guess. */
export type ChartTone = 'budget' | 'good' | 'bad' | 'muted' | 'guess';

export interface ChartSeries {
  label: string;
  line: Line;
  /** `area` is filled to zero and red below it; `bars` are for counts of a bucket. */
  look: 'area' | 'line' | 'dashed' | 'dotted' | 'bars';
  tone: ChartTone;
  /** Label of the series that this one stands in for where that has no value. */
  standsInFor?: string;
}

/** Something that happened, drawn at its time. `text` is a person's: shown as text. */
export interface ChartMark {
  timeMs: number;
  endMs?: number;
  kind: 'deployment' | 'incident' | 'exclusion' | 'revision';
  text: string;
}

export interface ChartThreshold {
  value: number;
  label: string;
}

export type ChartUnit = 'share' | 'count';
