import { type DependencyList, useEffect, useState } from 'react';

interface Loaded<T> {
  value?: T;
  error?: { status?: number; message: string };
}

/** What a promise gives. Started again when a dependency changes; what it gave before stays until then. */
export function useLoaded<T>(load: () => Promise<T>, dependencies: DependencyList): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let set = setLoaded;
    load().then(
      (value) => set({ value }),
      ({ status, data, message }) => set({ error: { status, message: data?.message ?? message } })
    );
    return () => {
      set = () => undefined;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, dependencies);
  return loaded;
}
