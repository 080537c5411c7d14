import { stringify } from 'yaml';
import { type Exported, type ExportedDocument, toOpenSlo } from './openslo/toOpenSlo';

export const EXPORT_FORMATS = ['openslo'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (documents: readonly ExportedDocument[]) => Exported>> = {
  openslo: toOpenSlo,
};

/** Documents in another format, as YAML of several documents; `losses` as the format's writer has them. */
export function exportText(
  documents: readonly ExportedDocument[],
  format: ExportFormat
): { text: string; losses: Exported['losses'] } {
  const { objects, losses } = WRITERS[format](documents);
  return { text: objects.map((object) => stringify(object, { lineWidth: 120 })).join('---\n'), losses };
}
