import { stringify } from 'yaml';
import type { Exported, ExportedDocument, ExportLoss } from './foreign/exported';
import { toOpenSlo } from './openslo/toOpenSlo';
import { toPyrra } from './pyrra/toPyrra';
import { toSloth } from './sloth/toSloth';

/** Headroom's own; Sloth's in files of its own and as Kubernetes objects. */
export const EXPORT_FORMATS = ['headroom', 'openslo', 'sloth', 'sloth-kubernetes', 'pyrra'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (documents: readonly ExportedDocument[]) => Exported>> = {
  headroom: (documents) => ({ objects: documents.flatMap(({ resources }) => resources), losses: [] }),
  openslo: toOpenSlo,
  sloth: (documents) => toSloth(documents, 'file'),
  'sloth-kubernetes': (documents) => toSloth(documents, 'kubernetes'),
  pyrra: toPyrra,
};

/** The tools that it is for read YAML 1.1 too, where `no`, `on`, `1_000` and `12:30` without quotes are no texts. */
const FOR_EVERY_READER = { lineWidth: 120, compat: 'yaml-1.1' } as const;

/** Documents in a format, as YAML of several documents; `losses` as the format's writer has them. */
export function exportText(
  documents: readonly ExportedDocument[],
  format: ExportFormat
): { text: string; losses: readonly ExportLoss[] } {
  const { objects, losses } = WRITERS[format](documents);
  return { text: objects.map((object) => stringify(object, FOR_EVERY_READER)).join('---\n'), losses };
}
