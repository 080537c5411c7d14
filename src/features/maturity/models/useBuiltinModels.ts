import { useEffect, useState } from 'react';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

/** By id: the model, or that it cannot be had; nothing while it is being loaded. */
export type BuiltinsLoaded = Readonly<Record<string, MaturityModel | 'failed'>>;

/** The built-in models as far as they are loaded. */
export function useBuiltinModels(): BuiltinsLoaded {
  const [loaded, setLoaded] = useState<BuiltinsLoaded>({});
  useEffect(() => {
    let isGone = false;
    for (const { id, load } of builtinModels) {
      const take = (model: MaturityModel | 'failed') => !isGone && setLoaded((before) => ({ ...before, [id]: model }));
      load().then(take, () => take('failed'));
    }
    return () => {
      isGone = true;
    };
  }, []);
  return loaded;
}

/** The model with this id, where it is loaded. */
export function builtinOf(loaded: BuiltinsLoaded, id: string): MaturityModel | undefined {
  const found = loaded[id];
  return found === 'failed' ? undefined : found;
}
