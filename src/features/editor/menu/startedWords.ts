import type { StartValues } from './startValues';

/** What was filled in, and what is left to do. */
export function startedWords(values: StartValues): string {
  return `Filled in below: ${values.aspect}. ${leftToDo(values)}`;
}

function leftToDo(values: StartValues): string {
  const { kind, metric = '', eventMetric } = values;
  if (kind === 'free') {
    return 'In the first query, write how many a second it has to be instead of 1.';
  }
  if (metric === '') {
    return eventMetric === '' ? 'Choose the metric.' : `Choose the metric that counts all, beside ${eventMetric}.`;
  }
  return eventMetric === '' ? leftToChoose(values) : 'Check both metrics.';
}

function leftToChoose({ kind, held }: StartValues): string {
  switch (kind) {
    case 'latency':
      return 'Choose up to which time it is good.';
    case 'threshold':
      return held === 'age' ? 'Write how old is too old, in seconds.' : 'Write up to which number it is good.';
    case 'good-events':
      return 'Choose the metric that counts what was done.';
    case 'bad-events':
      return 'Check which of them are bad.';
    default:
      return 'Narrow it to your service.';
  }
}
