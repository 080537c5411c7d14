import type { Finding } from '../../core/diagnose/diagnoseQuery';
import type { RatioFinding } from '../../core/diagnose/diagnoseRatio';
import type { Language } from '../../core/diagnose/parseQuery';

/** What is wrong with a query, and what to do in its language. */
export function queryFindingWords({ code, text }: Finding, language: Language): string {
  const counts = COUNTS[language];
  switch (code) {
    case 'syntax':
      return syntaxWords(text);
    case 'bracket-open':
      return `This “${text}” is never closed.`;
    case 'range-in-place-of-window':
    case 'fixed-range':
      return `${text} stays as long whatever the bucket: write [$__window] for events to be counted in each bucket.`;
    case 'other-variable':
      return `${text} has no value here: $__window is the only variable.`;
    case 'not-additive':
      return `${text} over two neighbouring buckets is not the sum of each: write ${counts.all}.`;
    case 'rate-mixed':
      return `${text} gives events per second beside others that give events: write ${counts.one} in its place.`;
    case 'sides-apart':
      return `The two sides of “${text}” have different labels, so nothing of the one meets the other: sum both by the same labels.`;
    case 'not-a-sum':
      return notASumWords(text, language);
    default:
      return { ...WORDS, ...counts }[code];
  }
}

/** What counts events in a range. */
const COUNTS = {
  promql: {
    one: 'increase',
    all: 'increase, count_over_time or sum_over_time',
    'window-missing': 'No range has the length of a bucket: write increase(requests_total[$__window]) or the like.',
    rate: 'This gives events per second, which are multiplied by the length of the bucket: increase counts events.',
  },
  logql: {
    one: 'count_over_time',
    all: 'count_over_time or sum_over_time',
    'window-missing':
      'No range has the length of a bucket: write count_over_time({job="shop"}[$__window]) or the like.',
    rate: 'This gives events per second, which are multiplied by the length of the bucket: count_over_time counts events.',
  },
} as const;

const WORDS = {
  'too-long': 'This is longer, or nested deeper, than a query can be: 20,000 characters at most.',
  'text-open': 'This quote is never closed.',
  'window-no-range': '$__window is the length of a range: it belongs in square brackets, as in [$__window].',
  irate: 'irate sees only the last two samples of a window: write increase.',
  'zero-total':
    '“or vector(0)” makes all events 0 where nothing is measured, and silence would read as health: leave it out here. Beside bad or good events it may stand.',
  'zero-moments':
    '“or vector(…)” counts moments without data too: leave it out, unless the other query says that these are bad.',
} as const;

function syntaxWords(text: string): string {
  return text === ''
    ? 'The query ends too early: something is missing here.'
    : `“${text}” is not understood here: check what stands before it, such as a bracket, a comma or the name of a function.`;
}

/** Buckets are added up to a window, so a query has to be what adds up. */
function notASumWords(text: string, language: Language): string {
  if (/^[<>=!]/.test(text)) {
    const within =
      language === 'promql' ? 'within sum_over_time((…)[$__window:1m])' : 'a field of the lines, as in | status >= 500';
    return `A comparison leaves out whole buckets, so they do not add up to the window: leave “${text}” out, or compare ${within}.`;
  }
  if (/^[*/]$/.test(text)) {
    return `Only a number may stand behind “${text}”: a ratio or product of two buckets is not that of both together. Give each its own query.`;
  }
  if (/^[\d.]+$/.test(text)) {
    return `${text} would be added in each bucket, however many there are: numbers may only multiply or divide.`;
  }
  if (/^(or|and|unless)$/i.test(text)) {
    return `What “${text}” gives depends on which series a bucket has: only “or vector(0)” adds up.`;
  }
  if (text === '@') {
    return '“@” asks for one moment in place of each bucket: leave it out.';
  }
  if (/^offset$/i.test(text)) {
    return 'A negative offset asks for what comes after each bucket, which is not there yet when the bucket is counted: leave it out.';
  }
  if (/^(increase|rate)$/.test(text)) {
    return `${text} counts in a range of samples: write [$__window] without a step behind a colon.`;
  }
  return `From “${text}” on, answers of buckets do not add up to the window: counted ranges may be summed with sum, +, − and multiplied by a number. What is added or subtracted is first summed without labels: sum(…) - sum(…).`;
}

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
