import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { isUsable, lintModel } from '../../../core/maturity/lintModel';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import { listModels } from '../../../core/maturity/models/modelDocument';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

/** A model that an assessment can be made by. */
export interface ModelChoice {
  /** `builtin:transformation` or `<document uid>/<name>`: what addresses carry. */
  key: string;
  title: string;
  /** What it is for and how large it is. */
  description: string;
  /** Rejects where the chunk cannot be loaded. */
  load(): Promise<MaturityModel>;
}

export const builtinKey = (id: string) => `builtin:${id}`;
export const ownKey = (documentUid: string, name: string) => `${documentUid}/${name}`;

/** The built-in models, then those of documents that can be used; copies and models with errors are left out. */
export function modelChoices(documents: readonly LoadedDocument[]): ModelChoice[] {
  const builtin = builtinModels.map(({ id, name, purpose, practiceCount, dimensionCount, load }) => ({
    key: builtinKey(id),
    title: name,
    description: `${practiceCount} practices in ${dimensionCount} dimensions. ${purpose}`,
    load,
  }));
  const own = listModels(documents).flatMap(({ document, name, title, parsed }): ModelChoice[] => {
    if (!parsed.ok || document.copyOf !== undefined || !isUsable(lintModel(parsed.model))) {
      return [];
    }
    const { model } = parsed;
    const practices = model.spec.dimensions.reduce((sum, dimension) => sum + dimension.practices.length, 0);
    return [
      {
        key: ownKey(document.uid, name),
        title: `${title}, version ${model.spec.version}`,
        description: `${practices} practices in ${model.spec.dimensions.length} dimensions. From “${document.title}”.`,
        load: () => Promise.resolve(model),
      },
    ];
  });
  return [...builtin, ...own];
}
