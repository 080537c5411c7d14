import { useEffect, useMemo, useState } from 'react';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { isUsable, lintModel } from '../../../core/maturity/lintModel';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import { listModels } from '../../../core/maturity/models/modelDocument';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { findUpgrade } from '../../../core/maturity/versions/findUpgrade';
import { isNewerVersion } from '../../../core/maturity/versions/isNewerVersion';

/** The newest later version of the model that an assessment was made with, built in or in a document; undefined where there is none. */
export function useNewerModel(
  model: MaturityModel | undefined,
  documents: readonly LoadedDocument[]
): MaturityModel | undefined {
  const builtin = useNewerBuiltin(model);
  return useMemo(() => {
    if (model === undefined) {
      return undefined;
    }
    const own = listModels(documents).flatMap(({ document, parsed }) =>
      parsed.ok && document.copyOf === undefined && isUsable(lintModel(parsed.model)) ? [parsed.model] : []
    );
    return findUpgrade(model, builtin === undefined ? own : [builtin, ...own]);
  }, [model, documents, builtin]);
}

/** Fetched only where its version is a later one. */
function useNewerBuiltin(model: MaturityModel | undefined): MaturityModel | undefined {
  const [loaded, setLoaded] = useState<MaturityModel>();
  const builtin = builtinModels.find(
    ({ id, version }) => model?.metadata.name === id && isNewerVersion(version, model.spec.version)
  );
  useEffect(() => {
    let isGone = false;
    // Where it cannot be fetched nothing is offered: the assessment goes on as it is.
    builtin?.load().then(
      (later) => !isGone && setLoaded(later),
      () => undefined
    );
    return () => {
      isGone = true;
    };
  }, [builtin]);
  return builtin === undefined ? undefined : loaded;
}
