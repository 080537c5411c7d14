import type { ExportFormat } from '../../core/interchange/exportText';
import type { ExportLoss } from '../../core/interchange/foreign/exported';

export const exportFormatTitles: Readonly<Record<ExportFormat, string>> = {
  headroom: 'Headroom’s YAML',
  openslo: 'OpenSLO',
  sloth: 'Sloth',
  'sloth-kubernetes': 'Sloth for Kubernetes',
  pyrra: 'Pyrra',
};

/** What stands there, by how its path begins. */
const FIELDS: ReadonlyArray<readonly [start: string, words: string]> = [
  ['metadata.name', 'the name'],
  ['metadata.displayName', 'the display name'],
  ['metadata.labels', 'labels'],
  ['metadata.annotations', 'annotations'],
  ['spec.service', 'the name of its service'],
  ['spec.team', 'the team'],
  ['spec.timeWindow', 'the period'],
  ['spec.indicator.spec.dataSource', 'the data source'],
  ['spec.indicator', 'how its events are told apart'],
  ['spec.budgetingMethod', 'the budgeting method'],
  ['spec.objectives', 'the objective'],
  ['spec.targets', 'targets by date'],
  ['spec.exclusions', 'excluded time'],
  ['spec.missingData', 'what a gap counts as'],
  ['spec.absentAfter', 'when silence is “no data”'],
  ['spec.recorded', 'recorded series'],
  ['spec.agreement', 'the agreement'],
  ['spec.life', 'the course of its life'],
  ['spec.revisions', 'revisions'],
  ['spec.reviews', 'reviews'],
];

/** A line for each resource of what a format has no place for. `nameOf` says which resource it is. */
export function exportLossWords(
  losses: readonly ExportLoss[],
  format: ExportFormat,
  nameOf: (loss: ExportLoss) => string
): string[] {
  const byResource = new Map<string, ExportLoss[]>();
  for (const loss of losses) {
    const key = `${loss.documentUid} ${loss.resource}`;
    byResource.set(key, [...(byResource.get(key) ?? []), loss]);
  }
  return [...byResource.values()].flatMap((own) => {
    const [first] = own;
    const what = own.some(({ path }) => path === '') ? 'it' : own.map(({ path }) => fieldWords(path)).join(', ');
    return first ? [`${nameOf(first)}: ${exportFormatTitles[format]} has no place for ${what}`] : [];
  });
}

/** `the period (spec.timeWindow[0].duration)`. */
function fieldWords(path: string): string {
  const [, words] = FIELDS.find(([start]) => path.startsWith(start)) ?? [];
  return words === undefined ? path : `${words} (${path})`;
}
