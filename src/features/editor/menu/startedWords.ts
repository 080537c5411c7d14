import { ANY_COUNTER, type StartValues } from './startValues';

/** What was filled in, and what is left to do. */
export function startedWords(values: StartValues): string {
  return `Filled in below: ${values.aspect}. ${leftToDo(values)}`;
}

function leftToDo(values: StartValues): string {
  const { kind, metric = '', eventMetric, queries } = values;
  if (kind === 'free') {
    const speed = 'how many a second it has to be instead of 1.';
    return queries?.totalQuery.includes(ANY_COUNTER)
      ? `Write your counter in place of ${ANY_COUNTER} in both queries, and in the first one ${speed}`
      : `In the first query, write ${speed}`;
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
