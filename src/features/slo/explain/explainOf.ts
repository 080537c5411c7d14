/** Whose figure is explained, in the address: what follows is the part's reference, the group's name, the period's begin. */
export const PART = 'part:';
export const GROUP = 'group:';
export const PERIOD = 'period:';

/** What follows the prefix; undefined where another one stands there. */
export function afterPrefix(prefix: string, of: string | undefined): string | undefined {
  return of?.startsWith(prefix) ? of.slice(prefix.length) : undefined;
}
