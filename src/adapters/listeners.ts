/** Who wants to hear of changes. */
export interface Listeners {
  /** Gives back how to stop listening. */
  subscribe(listener: () => void): () => void;
  tell(): void;
}

export function openListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    subscribe: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: () => all.forEach((listener) => listener()),
  };
}
