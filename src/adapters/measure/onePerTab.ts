/** Page and panels are modules of their own, each with a copy of this code: one thing a tab, found by all of them. */
export function onePerTab<T>(name: string, make: () => T): T {
  const key = Symbol.for(`headroom.${name}`);
  const known: T | undefined = Reflect.get(globalThis, key);
  if (known) {
    return known;
  }
  const made = make();
  Reflect.set(globalThis, key, made);
  return made;
}
