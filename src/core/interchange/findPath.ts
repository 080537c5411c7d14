/** Where an object lies inside another: the keys that lead to it; undefined where it is not there. */
export function findPath(root: unknown, wanted: object): Array<string | number> | undefined {
  if (root === wanted) {
    return [];
  }
  if (typeof root !== 'object' || root === null) {
    return undefined;
  }
  for (const [key, inner] of Object.entries(root)) {
    const rest = findPath(inner, wanted);
    if (rest !== undefined) {
      return [Array.isArray(root) ? Number(key) : key, ...rest];
    }
  }
  return undefined;
}
