import type { Finding } from '../../../core/promql/diagnoseQuery';
import type { RatioFinding } from '../../../core/promql/diagnoseRatio';

/** What is wrong with a query, and what to do. */
export function findingWords({ code, text }: Finding): string {
  switch (code) {
    case 'range-in-place-of-window':
    case 'fixed-range':
      return `${text} stays as long whatever the bucket: write [$__window] for events to be counted in each bucket.`;
    case 'other-variable':
      return `${text} has no value here: $__window is the only variable.`;
    case 'not-additive':
      return `${text} over two neighbouring buckets is not the sum of each: write increase, count_over_time or sum_over_time.`;
    case 'rate-mixed':
      return `${text} gives events per second beside others that give events: write increase in its place.`;
    default:
      return WORDS[code];
  }
}

const WORDS = {
  'bracket-open': 'This bracket is never closed.',
  'bracket-unopened': 'This bracket closes nothing that is open.',
  'text-open': 'This quote is never closed.',
  'several-expressions': 'This comma separates two expressions: write one.',
  'window-missing': 'No range has the length of a bucket: write increase(requests_total[$__window]) or the like.',
  irate: 'irate sees only the last two samples of a window: write increase.',
  rate: 'This gives events per second, which are multiplied by the length of the bucket: increase counts events.',
  'not-askable': 'This is not one whole expression with [$__window] as a range.',
} as const;

/** What two queries do not have in common. */
export function ratioFindingWords(finding: RatioFinding, given: 'bad' | 'good'): string {
  const { label } = finding;
  switch (finding.code) {
    case 'label-of-total-only':
      return `Only all events are narrowed by ${label}: the ${given} ones may count what is not among them.`;
    case 'cannot-match':
      return `${label} is ${finding.event} here and ${finding.total} for all events: nothing of the one is in the other.`;
    case 'group-lost':
      return `Budgets are told apart by ${label}, which this query sums away: write sum by (${label}) (…).`;
  }
}
