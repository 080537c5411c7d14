import type { Matcher } from '../../../core/documents/indicator';
import type { EmptyCondition, LabelValues, WhyEmpty } from '../../../adapters/measure/catalog/whyEmpty';
import { labelPattern } from '../../../core/promql/labelPattern';
import { matcherText, quoted } from '../../../core/promql/selector';
import { formatExactCount } from '../../../views/format/formatCount';
import { formatDuration } from '../../../views/format/formatDuration';

/** Which part of a selector leaves no series, one sentence or two a part; none where there are some after all. */
export function whyEmptyWords(why: WhyEmpty, metric: string, windowMs: number): string[] {
  switch (why.code) {
    case 'not-empty':
      return [];
    case 'ended':
      return [`There were some until about ${formatDuration(why.agoMs)} ago.`];
    case 'no-metric':
      return [metricWords(why, metric, windowMs)];
    case 'conditions':
      return conditionsWords(why.conditions, {
        none: `No series of ${metric}`,
        when: 'now',
        all: `Of ${metric}`,
        counted: seriesWords,
      });
  }
}

/** How what conditions choose is called. */
interface Chosen {
  none: string;
  when: string;
  /** Where all of them begin a sentence. */
  all: string;
  counted: (count: number) => string;
}

export function conditionsWords(conditions: readonly EmptyCondition[], chosen: Chosen): string[] {
  return conditions.map((one) => `${fitsWords(one, chosen)} ${withinWords(one, chosen)}${patternWords(one)}`);
}

/** Of a pattern that was written as if it were a value. */
function patternWords({ matchers, within: { label, values } }: EmptyCondition): string {
  const [only] = matchers;
  if (matchers.length > 1 || only?.op !== '=' || only.label !== label) {
    return '';
  }
  const pattern = labelPattern(only.value);
  const fitting = values.most.filter(({ value }) => value !== '' && pattern?.test(value));
  const texts = fitting.map(({ value }) => quoted(value)).join(', ');
  return fitting.length === 0 ? '' : ` As a pattern, by “=~”, ${quoted(only.value)} fits ${texts}.`;
}

function metricWords({ agoMs, isKnown }: Extract<WhyEmpty, { code: 'no-metric' }>, metric: string, windowMs: number) {
  if (agoMs !== undefined) {
    return `${metric} has no series at all now: the last one ended about ${formatDuration(agoMs)} ago.`;
  }
  return isKnown
    ? `The data source knows ${metric} from before, but found no series of it at sixty moments of the last ${formatDuration(windowMs)}.`
    : `The data source knows no metric called ${metric}. Check the name, or choose another data source.`;
}

function fitsWords({ matchers }: EmptyCondition, { none, when }: Chosen): string {
  const [only] = matchers;
  if (matchers.length === 1 && only !== undefined) {
    return `${none} ${only.op === '=' ? 'has' : 'fits'} ${matcherText(only)} ${when}.`;
  }
  return `${none} fits ${together(matchers)} together ${when}, though there are some for each.`;
}

function withinWords({ within }: EmptyCondition, { all, counted }: Chosen): string {
  const { matchers, series, label, values } = within;
  if (series === undefined) {
    return values.count === 0 ? `There is no label ${label}.` : `Values of ${label}: ${told(values, label, counted)}.`;
  }
  const found = `${series === 1 ? 'there is' : 'there are'} ${counted(series)}`;
  const place = matchers.length === 0 ? `${all} ${found}` : `With ${together(matchers)} alone ${found}`;
  const none = `${series === 1 ? 'it has' : 'they have'} no label ${label}`;
  return `${place}; ${isWithout(values) ? none : `values of ${label} there: ${told(values, label, counted)}`}.`;
}

export function isWithout({ most }: LabelValues): boolean {
  return most.every(({ value }) => value === '');
}

/** Values with how many have each: `"200" (9 series), no code (2 series) and 3 more`. */
export function told({ most, count }: LabelValues, label: string, counted: Chosen['counted']): string {
  const texts = most.map(({ value, series }) => {
    const name = value === '' ? `no ${label}` : quoted(value);
    return series === undefined ? name : `${name} (${counted(series)})`;
  });
  return `${texts.join(', ')}${count > most.length ? ` and ${formatExactCount(count - most.length)} more` : ''}`;
}

function together(matchers: readonly Matcher[]): string {
  const texts = matchers.map(matcherText);
  return texts.length === 1 ? `${texts[0]}` : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

function seriesWords(count: number): string {
  return `${formatExactCount(count)} series`;
}
