import type { Matcher } from '../documents/indicator';
import { labelPattern } from '../promql/labelPattern';
import { totalSeries } from '../promql/totalSeries';
import type { Slo } from '../slo/slo';
import type { CataloguedService } from './serviceCatalogue';

/** What runs, by the values of a label, beside what is defined here. */
export interface Reconciled {
  /** Values of the label that no service here stands for. */
  notDefined: readonly string[];
  /** Services here that none of the values stands for. */
  silent: readonly CataloguedService[];
  /** Services that run. */
  running: readonly CataloguedService[];
}

/**
 * A service stands for a value that is its name, or that a metric of its SLOs selects by this label. Where none of its
 * SLOs selects by this label in this data source, or one does by a pattern that only the data source can read, nobody can
 * tell that a service is silent. `isAskedHere` tells whether an SLO asks the data source that has the values.
 */
export function reconcile(
  services: readonly CataloguedService[],
  label: string,
  values: readonly string[],
  isAskedHere: (slo: Slo) => boolean
): Reconciled {
  const known = services.map((service) => {
    const matchers = matchersOf(service.slos.filter(isAskedHere)).filter((matcher) => matcher.label === label);
    return { service, matchers, standsFor: valuesOf(service.name, matchers) };
  });
  const runs = ({ standsFor }: (typeof known)[number]) => values.some((value) => standsFor(value));
  return {
    notDefined: values.filter((value) => value !== '' && !known.some(({ standsFor }) => standsFor(value))).sort(),
    silent: known.filter((one) => !runs(one) && mayBeSilent(one)).map(({ service }) => service),
    running: known.filter(runs).map(({ service }) => service),
  };
}

function mayBeSilent({ service, matchers }: { service: CataloguedService; matchers: readonly Matcher[] }): boolean {
  return service.slos.length === 0 || (matchers.length > 0 && matchers.every(isReadable));
}

/** By which of the labels that are there services are most likely named: the one that more SLOs select by. */
export function usualLabel(services: readonly CataloguedService[], labels: readonly string[]): string {
  const used = services.flatMap(({ slos }) => labelsOf(slos));
  const count = (label: string) => used.filter((one) => one === label).length;
  return labels.includes('service') && count('service') >= count('job') ? 'service' : 'job';
}

function labelsOf(slos: CataloguedService['slos']): string[] {
  return matchersOf(slos).map(({ label }) => label);
}

function matchersOf(slos: readonly Slo[]): Matcher[] {
  return slos.flatMap(({ indicator }) => totalSeries(indicator)?.matchers ?? []);
}

function valuesOf(name: string, matchers: readonly Matcher[]): (value: string) => boolean {
  const selects = matchers.map(selecting);
  return (value) => value === name || selects.some((isSelected) => isSelected(value));
}

/** What leaves out values says nothing about those it leaves. */
function selecting({ op, value: wanted }: Matcher): (value: string) => boolean {
  const pattern = op === '=~' ? labelPattern(wanted) : undefined;
  return (value) => (op === '=' ? value === wanted : (pattern?.test(value) ?? false));
}

function isReadable({ op, value }: Matcher): boolean {
  return op !== '=~' || labelPattern(value) !== undefined;
}
