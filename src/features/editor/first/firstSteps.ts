import { parseTarget } from '../../../core/slo/parseTarget';
import type { FormValues } from '../formValues';
import { logsError } from '../logsForm';

interface FirstStep {
  title: string;
  advice: string;
  isDone: (values: FormValues) => boolean;
}

const isFilled = (text: string) => text.trim() !== '';

/** Whether it says what is counted, and which of it is good or bad. */
function isMeasured(values: FormValues): boolean {
  const { kind, metric, eventMatchers, eventMetric, threshold, eventQuery, totalQuery } = values;
  switch (kind) {
    case 'logs':
      return logsError(values) === undefined;
    case 'free':
      return isFilled(eventQuery) && isFilled(totalQuery);
    case 'yes-no':
      return isFilled(metric);
    case 'latency':
    case 'threshold':
      return isFilled(metric) && isFilled(threshold);
    default:
      return isFilled(metric) && (eventMatchers.length > 0 || isFilled(eventMetric));
  }
}

/** In the order of the form. */
export const firstSteps: readonly FirstStep[] = [
  {
    title: 'Journey',
    advice: 'take what your users do most, or miss most; say what they cannot do when it breaks.',
    isDone: ({ journey, brokenMeans }) => isFilled(journey) && isFilled(brokenMeans),
  },
  {
    title: 'Measure',
    advice: 'count the requests of one step of it, and which of them failed.',
    isDone: isMeasured,
  },
  {
    title: 'Target',
    advice: 'take what the record suggests: not tighter than what you ever reached.',
    isDone: ({ targetPercent }) => parseTarget(targetPercent).ok,
  },
  {
    title: 'Owner',
    advice: 'name the one team that acts when the budget burns.',
    isDone: ({ service, team, displayName }) => [service, team, displayName].every(isFilled),
  },
  {
    title: 'Review',
    advice: 'set the day on which you look whether it fits; two weeks are proposed.',
    isDone: ({ reviewBy }) => /^\d{4}-\d{2}-\d{2}$/.test(reviewBy),
  },
];
