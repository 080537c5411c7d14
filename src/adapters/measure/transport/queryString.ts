import type { HttpRequest } from './httpAnswer';

/** `a=1&b=2&b=3`; undefined values are left out. */
export function queryString(params: NonNullable<HttpRequest['params']>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of value === undefined ? [] : [value].flat()) {
      search.append(name, one);
    }
  }
  return search.toString();
}
