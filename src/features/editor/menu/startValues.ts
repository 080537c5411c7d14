import {
  type Aspect,
  doneOf,
  type FittingMetric,
  type KnownMetric,
  type Reading,
  wholeOf,
} from '../../../core/promql/fittingMetrics';
import { emptyForm, type FormValues } from '../formValues';

/** What a menu's choice sets; all else of the form stays. */
export type StartValues = Pick<
  FormValues,
  | 'aspect'
  | 'kind'
  | 'metric'
  | 'eventMatchers'
  | 'eventMetric'
  | 'eventAlone'
  | 'threshold'
  | 'op'
  | 'aggregation'
  | 'held'
  | 'language'
  | 'given'
  | 'eventQuery'
  | 'totalQuery'
>;

/** An hour, until somebody says how old is too old. */
const YOUNG_SECONDS = '3600';
/** Where no metric fits. */
const ANY_COUNTER = 'your_counter_total';

/** What the form begins with for an aspect: with the metric that was found for it, else with all but the metric. */
export function startValues(
  aspect: Aspect,
  fitting: FittingMetric | undefined,
  metrics: readonly KnownMetric[]
): StartValues {
  const metric = fitting?.metric ?? '';
  return { ...NOTHING, aspect, ...begun(aspect, fitting?.reading ?? USUAL[aspect], metric, metrics) };
}

const { eventMatchers, eventMetric, eventAlone, threshold, op, aggregation, held } = emptyForm;
const { language, given, eventQuery, totalQuery, kind, metric, aspect } = emptyForm;
const NOTHING: StartValues = {
  ...{ aspect, kind, metric, eventMatchers, eventMetric, eventAlone, threshold, op, aggregation, held },
  ...{ language, given, eventQuery, totalQuery },
};

const USUAL: Readonly<Record<Aspect, Reading>> = {
  availability: 'events',
  latency: 'histogram',
  throughput: 'events',
  coverage: 'events',
  correctness: 'events',
  fidelity: 'events',
  freshness: 'moment',
  durability: 'events',
};

function begun(
  about: Aspect,
  reading: Reading,
  name: string,
  metrics: readonly KnownMetric[]
): Partial<StartValues> & Pick<StartValues, 'kind'> {
  switch (reading) {
    case 'histogram':
      return { kind: 'latency', metric: name };
    case 'yes-no':
      return { kind: 'yes-no', metric: name };
    case 'value':
      return { kind: 'threshold', metric: name, aggregation: 'max' };
    case 'moment':
      return { kind: 'threshold', metric: name, held: 'age', threshold: YOUNG_SECONDS };
    case 'events':
      return counted(about, name, metrics);
  }
}

function counted(
  about: Aspect,
  name: string,
  metrics: readonly KnownMetric[]
): Partial<StartValues> & Pick<StartValues, 'kind'> {
  switch (about) {
    case 'throughput':
      return throughput(name || ANY_COUNTER);
    case 'coverage':
      return { kind: 'good-events', metric: name, eventMetric: doneOf(name, metrics) ?? '' };
    case 'correctness':
    case 'fidelity':
    case 'durability':
      return { kind: 'bad-events', metric: wholeOf(name, metrics) ?? '', eventMetric: name };
    default:
      return { kind: 'bad-events', metric: name };
  }
}

/** Minutes in which at least one a second is done: how many it has to be is changed in the query. */
function throughput(counter: string): Partial<StartValues> & Pick<StartValues, 'kind'> {
  const speed = `sum(rate(${counter}[5m]))`;
  return {
    kind: 'free',
    given: 'good',
    eventQuery: `sum(sum_over_time((${speed} >= bool 1)[$__window:1m]))`,
    totalQuery: `sum(count_over_time((${speed})[$__window:1m]))`,
  };
}
