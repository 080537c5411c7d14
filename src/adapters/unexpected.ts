import type * as z from 'zod/mini';

/** Where an answer is not what it should be, and in which way: for the detail of a problem. */
export function unexpected({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, code }) => `${path.map(String).join('.')}: ${code}`).join('; ');
}
