import type { Loadable } from '../../../adapters/loadable';
import type { MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import type { ChosenValues } from '../../../core/slo/deployedTo';
import { MOST_GROUPS } from '../../../core/slo/countGroups';
import { formatExactCount } from '../../../views/format/formatCount';

/** A label that budgets are told apart by, and which of its values are counted. */
interface GroupLabel {
  label: string;
  of: ChosenValues;
}

/** How many budgets there would be by these labels, as far as the series of the last hours tell; empty where they do not. */
export function groupWords(groupBy: readonly GroupLabel[], labels: Loadable<MetricLabels>): string {
  if (groupBy.length === 0 || labels.status !== 'ready') {
    return '';
  }
  const { value } = labels;
  const counts = groupBy.map(
    ({ label, of }) =>
      value.labels
        .find(({ name }) => name === label)
        ?.values.filter((one) => of.kind !== 'chosen' || of.values.includes(one.value)).length ?? 0
  );
  if (counts.includes(0)) {
    return '';
  }
  // Not all combinations need occur, and no more than there are series.
  const most = Math.min(
    value.series,
    counts.reduce((product, count) => product * count)
  );
  const least = Math.max(...counts);
  const number = least === most ? '' : 'up to ';
  const found = `${value.limited ? 'at least ' : number}${formatExactCount(value.limited ? least : most)}`;
  const words = `${found} ${most === 1 ? 'group' : 'groups'} now.`;
  return most > MOST_GROUPS
    ? `${words} Above ${MOST_GROUPS} they are not asked: choose labels with fewer values, or narrow what is counted.`
    : words;
}
