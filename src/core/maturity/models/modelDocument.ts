import * as v from 'valibot';
import { DOCUMENT_TAG } from '../../documents/documentOptions';
import type { DocumentProblem, LoadedDocument } from '../../documents/loadedDocument';
import { problemsOf } from '../../documents/problemsOf';
import { proposeUid } from '../../documents/proposeName';
import type { Resource } from '../../documents/resource';
import { type MaturityModel, modelSchema } from '../modelSchema';

export const MODEL_TAG = 'headroom-maturity-model';

export type ParsedModel = { ok: true; model: MaturityModel } | { ok: false; problems: DocumentProblem[] };

export interface ListedModel {
  document: LoadedDocument;
  name: string;
  title: string;
  parsed: ParsedModel;
}

/** What the store needs to create a model's own document; `takenUids` are known to exist. */
export function newModelDocument(model: MaturityModel, takenUids: readonly string[]) {
  const title = model.metadata.displayName ?? model.metadata.name;
  return { uid: proposeUid(`model ${title}`, takenUids), title, tags: [DOCUMENT_TAG, MODEL_TAG], resources: [model] };
}

/** The model `name` of a document's resources; paths of problems begin at the document's resource list. */
export function parseModelDocument(resources: readonly Resource[], name: string): ParsedModel {
  const index = resources.findIndex((one) => one.kind === 'MaturityModel' && one.metadata.name === name);
  const resource = resources[index];
  if (resource === undefined) {
    return { ok: false, problems: [{ path: 'resources', code: 'model-missing', detail: name }] };
  }
  const parsed = v.safeParse(modelSchema, resource);
  return parsed.success
    ? { ok: true, model: parsed.output }
    : { ok: false, problems: problemsOf(parsed.issues, resource, `resources[${index}]`) };
}

/**
 * The models that stand in documents of their own, broken ones too, by title. The ones that lie beside an assessment
 * or a milestone are the versions those were made with: nobody edits them, and they are not listed.
 */
export function listModels(documents: readonly LoadedDocument[]): ListedModel[] {
  return documents
    .filter(({ resources }) => !resources.some(({ kind }) => kind === 'Assessment' || kind === 'Milestone'))
    .flatMap((document) =>
      document.resources
        .filter(({ kind }) => kind === 'MaturityModel')
        .map(({ metadata }) => ({
          document,
          name: metadata.name,
          title: metadata.displayName ?? metadata.name,
          parsed: parseModelDocument(document.resources, metadata.name),
        }))
    )
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** The document's resources with the model `name` replaced; all else the same, in its place. */
export function withModel(resources: readonly Resource[], name: string, model: MaturityModel): Resource[] {
  return resources.map((one) => (one.kind === 'MaturityModel' && one.metadata.name === name ? model : one));
}
