import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { type ParsedAssessment, parseAssessment } from '../../core/maturity/assessment/parseAssessment';

export interface ListedAssessment {
  document: LoadedDocument;
  name: string;
  title: string;
  parsed: ParsedAssessment;
}

/** Every assessment in the documents, broken ones too, by title. */
export function listAssessments(documents: readonly LoadedDocument[]): ListedAssessment[] {
  return documents
    .flatMap((document) =>
      document.resources
        .filter((resource) => resource.kind === 'Assessment')
        .map(({ metadata }) => ({
          document,
          name: metadata.name,
          title: metadata.displayName ?? metadata.name,
          parsed: parseAssessment(document.resources, metadata.name),
        }))
    )
    .sort((a, b) => a.title.localeCompare(b.title));
}
