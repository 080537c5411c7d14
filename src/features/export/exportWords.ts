import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { resourceKey } from '../../core/documents/parseResources';
import type { ExportFormat } from '../../core/interchange/exportText';
import type { ExportedDocument, ExportLoss } from '../../core/interchange/foreign/exported';
import type { Slo, SloRef } from '../../core/slo/slo';
import { exportFormatTitles } from '../../views/words/exportLossWords';

const KINDS = [
  ['SLO', 'SLO', 'SLOs'],
  ['Service', 'service', 'services'],
  ['Team', 'team', 'teams'],
] as const;

/** `2 SLOs, with what belongs to them: 1 service, 1 team`. */
export function contentWords(documents: readonly ExportedDocument[]): string {
  const kinds = documents.flatMap(({ resources }) => resources.map(({ kind }) => kind));
  const known = KINDS.map(([kind, one, many]) => [kinds.filter((each) => each === kind).length, one, many] as const);
  const others = kinds.filter((kind) => !KINDS.some(([name]) => name === kind)).length;
  const counts = [...known, [others, 'definition of its alerts', 'definitions of their alerts'] as const];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

/** Nothing is lost, and where it is. */
export function completeWords(format: ExportFormat): string {
  return format === 'headroom'
    ? 'Headroom’s own format says all of it.'
    : `Nothing is lost: what ${exportFormatTitles[format]} has no field for is in annotations, which an import here reads.`;
}

/** `Checkout availability (SLO in “Checkout”)`, by the document that defines it. */
export function resourceName({ documentUid, resource }: ExportLoss, documents: readonly LoadedDocument[]): string {
  const own = documents.filter(({ uid }) => uid === documentUid);
  for (const { title, resources } of [...own, ...documents]) {
    const found = resources.find((one) => resourceKey(one) === resource);
    if (found) {
      const { displayName, name } = found.metadata;
      return `${displayName ?? name} (${KINDS.find(([kind]) => kind === found.kind)?.[1] ?? found.kind} in “${title}”)`;
    }
  }
  return `${resource} in “${own[0]?.title ?? documentUid}”`;
}

export function sloNames(refs: readonly SloRef[], documents: readonly LoadedDocument[]): string[] {
  const names = refs.map(({ documentUid, name }) =>
    resourceName({ documentUid, resource: `SLO/${name}`, path: '' }, documents)
  );
  return [...new Set(names)];
}

export function fileNameOf(slos: readonly Slo[], format: ExportFormat): string {
  const [only, ...others] = slos;
  const name = only && others.length === 0 ? `${only.ref.documentUid}-${only.ref.name}` : 'slos';
  return format === 'headroom' ? `${name}.yaml` : `${name}.${format}.yaml`;
}
