/** `resources[2]` and `['spec', 'objectives', 0]` is `resources[2].spec.objectives[0]`; odd keys stand in brackets. */
export function formatPath(where: string, path: readonly PropertyKey[]): string {
  return where + path.map((key, index) => step(key, where === '' && index === 0)).join('');
}

/** The inverse of `formatPath('', …)`. */
export function parsePath(text: string): Array<string | number> {
  return [...text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][\w$-]*)/g)].map(
    ([, index, quoted, key]) => {
      if (index !== undefined) {
        return Number(index);
      }
      return quoted === undefined ? (key ?? '') : String(JSON.parse(quoted));
    }
  );
}

function step(key: PropertyKey, isFirst: boolean): string {
  if (typeof key === 'number') {
    return `[${key}]`;
  }
  const name = String(key);
  if (!/^[A-Za-z_$][\w$-]*$/.test(name)) {
    return `[${JSON.stringify(name)}]`;
  }
  return isFirst ? name : `.${name}`;
}
