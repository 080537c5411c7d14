import { useEffect, useState } from 'react';
import type { ModelFinding } from '../../../core/maturity/lint/finding';
import { lintModel } from '../../../core/maturity/lintModel';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

const NONE: readonly ModelFinding[] = [];

/** What the check finds in the built-in model that one was copied from; nothing while it is not loaded. */
export function useOriginalFindings(copiedFrom: MaturityModel['spec']['copiedFrom']): readonly ModelFinding[] {
  const { name, version } = copiedFrom ?? {};
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    const take = (findings: readonly ModelFinding[]) => !isGone && setFound(findings);
    const builtin = builtinModels.find((one) => one.id === name && one.version === version);
    if (builtin === undefined) {
      take(NONE);
    } else {
      // One that cannot be loaded folds nothing: all findings are shown.
      builtin.load().then(
        (model) => take(lintModel(model)),
        () => take(NONE)
      );
    }
    return () => {
      isGone = true;
    };
  }, [name, version]);
  return found;
}
