import { type DependencyList, useEffect, useState } from 'react';

type Failure = { status?: number; message?: string; data?: { message?: string } };
export type Loaded<T> = { value?: T; error?: { code?: number; message: string } };

/** What a promise gives; neither value nor error while it runs. Started again when a dependency changes. */
export function useLoaded<T>(load: () => Promise<T>, dependencies: DependencyList): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let isCurrent = true;
    const set = (next: Loaded<T>) => isCurrent && setLoaded(next);
    const fail = ({ status, data, message }: Failure) => set({ error: { code: status, message: data?.message ?? message ?? '' } });
    set({});
    load().then((value) => set({ value }), fail);
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, dependencies);
  return loaded;
}
