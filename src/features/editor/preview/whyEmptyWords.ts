import type { Matcher } from '../../../core/documents/indicator';
import type { EmptyCondition, LabelValues, WhyEmpty } from '../../../adapters/measure/catalog/whyEmpty';
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
      return why.conditions.map((condition) => `${fitsWords(condition, metric)} ${withinWords(condition, metric)}`);
  }
}

function metricWords({ agoMs, isKnown }: Extract<WhyEmpty, { code: 'no-metric' }>, metric: string, windowMs: number) {
  if (agoMs !== undefined) {
    return `${metric} has no series at all now: the last one ended about ${formatDuration(agoMs)} ago.`;
  }
  return isKnown
    ? `The data source knows ${metric} from before, but found no series of it at sixty moments of the last ${formatDuration(windowMs)}.`
    : `The data source knows no metric called ${metric}. Check the name, or choose another data source.`;
}

function fitsWords({ matchers }: EmptyCondition, metric: string): string {
  const [only] = matchers;
  if (matchers.length === 1 && only !== undefined) {
    return `No series of ${metric} ${only.op === '=' ? 'has' : 'fits'} ${matcherText(only)} now.`;
  }
  return `No series of ${metric} fits ${together(matchers)} together now, though there are some for each.`;
}

function withinWords({ within }: EmptyCondition, metric: string): string {
  const { matchers, series, label, values } = within;
  const found = `${series === 1 ? 'there is' : 'there are'} ${seriesWords(series)}`;
  const place = matchers.length === 0 ? `Of ${metric} ${found}` : `With ${together(matchers)} alone ${found}`;
  return `${place}; ${valuesWords(label, values, series)}.`;
}

function valuesWords(label: string, { most, count }: LabelValues, series: number): string {
  if (most.every(({ value }) => value === '')) {
    return `${series === 1 ? 'it has' : 'they have'} no label ${label}`;
  }
  const told = most.map(
    (one) => `${one.value === '' ? `no ${label}` : quoted(one.value)} (${seriesWords(one.series)})`
  );
  const more = count > most.length ? ` and ${formatExactCount(count - most.length)} more` : '';
  return `values of ${label} there: ${told.join(', ')}${more}`;
}

function together(matchers: readonly Matcher[]): string {
  const texts = matchers.map(matcherText);
  return texts.length === 1 ? `${texts[0]}` : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

function seriesWords(count: number): string {
  return `${formatExactCount(count)} series`;
}
