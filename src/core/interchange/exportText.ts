import { stringify } from 'yaml';
import type { Exported, ExportedDocument } from './foreign/exported';
import { toOpenSlo } from './openslo/toOpenSlo';
import { toPyrra } from './pyrra/toPyrra';
import { toSloth } from './sloth/toSloth';

/** Sloth's in files of its own and as Kubernetes objects. */
export const EXPORT_FORMATS = ['openslo', 'sloth', 'sloth-kubernetes', 'pyrra'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (documents: readonly ExportedDocument[]) => Exported>> = {
  openslo: toOpenSlo,
  sloth: (documents) => toSloth(documents, 'file'),
  'sloth-kubernetes': (documents) => toSloth(documents, 'kubernetes'),
  pyrra: toPyrra,
};

/** Documents in another format, as YAML of several documents; `losses` as the format's writer has them. */
export function exportText(
  documents: readonly ExportedDocument[],
  format: ExportFormat
): { text: string; losses: Exported['losses'] } {
  const { objects, losses } = WRITERS[format](documents);
  return { text: objects.map((object) => stringify(object, { lineWidth: 120 })).join('---\n'), losses };
}
