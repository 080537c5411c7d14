import type { RunningTotal } from '../../core/slo/answer';
import type { InlineOptions } from '../../core/slo/inline/inlineOptions';
import type { Picture } from '../../views/burndown/burnDownSeries';

/** Where the SLO comes from: a document, the panel's options, or the panel's own queries. */
export type Source = 'reference' | 'inline' | 'queries';

/** Fields of the panel's own queries. An empty name is found out. */
export interface FieldOptions {
  bad: string;
  total: string;
  /** Percent. */
  target: string;
}

export interface BurnDownOptions {
  source: Source;
  /** `headroom-checkout/availability`, with dashboard variables. */
  slo: string;
  /** One group of an SLO that groups by labels, `region=eu`, with dashboard variables; empty is the whole SLO. */
  group: string;
  inline: InlineOptions;
  fields: FieldOptions;
  picture: Picture;
  /** What the budget of a running calendar period is of. */
  runningTotal: RunningTotal;
  showTitle: boolean;
  showMarks: boolean;
}

export const defaultOptions: BurnDownOptions = {
  source: 'reference',
  slo: '',
  group: '',
  inline: {
    dataSourceUid: '',
    kind: 'bad',
    event: '',
    total: '',
    histogram: '',
    threshold: 0.5,
    target: '99.9',
    window: '30d',
  },
  fields: { bad: '', total: '', target: '99.9' },
  picture: 'burn-down',
  runningTotal: 'forecast',
  showTitle: true,
  showMarks: true,
};
