import {
  type Aspect,
  doneOf,
  type FittingMetric,
  type KnownMetric,
  type Reading,
  wholeOf,
} from '../../../core/promql/fittingMetrics';
import { emptyForm, type FormValues } from '../formValues';

type OwnQueries = Pick<FormValues, 'language' | 'given' | 'eventQuery' | 'totalQuery'>;

/** What a menu's choice sets; all else of the form stays, own queries unless it is made of such; the metric, where
 * none was found, as long as the kind does. */
export type StartValues = Pick<
  FormValues,
  'aspect' | 'kind' | 'eventMatchers' | 'eventMetric' | 'eventAlone' | 'threshold' | 'op' | 'aggregation' | 'held'
> & { metric?: string; queries?: OwnQueries };

/** An hour, until somebody says how old is too old. */
const YOUNG_SECONDS = '3600';
/** Where no metric fits. */
export const ANY_COUNTER = 'your_counter_total';

/** What the form begins with for an aspect: with the metric that was found for it, else with all but the metric. */
export function startValues(
  aspect: Aspect,
  fitting: FittingMetric | undefined,
  metrics: readonly KnownMetric[]
): StartValues {
  const { metric, ...start } = {
    ...NOTHING,
    aspect,
    ...begun(aspect, fitting?.reading ?? USUAL[aspect], fitting?.metric ?? '', metrics),
  };
  return fitting === undefined || metric === undefined ? start : { ...start, metric };
}

const { eventMatchers, eventMetric, eventAlone, threshold, op, aggregation, held } = emptyForm;
const NOTHING = { eventMatchers, eventMetric, eventAlone, threshold, op, aggregation, held };

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
    queries: {
      language: 'promql',
      given: 'good',
      eventQuery: `sum(sum_over_time((${speed} >= bool 1)[$__window:1m]))`,
      totalQuery: `sum(count_over_time((${speed})[$__window:1m]))`,
    },
  };
}
