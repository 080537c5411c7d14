import * as z from 'zod/mini';

/** A text that is not saved yet, and what was stored when it was begun. */
export interface KeptText {
  text: string;
  base: string;
}

const schema = z.object({ text: z.string(), base: z.string() });

/** What the browser kept; of a bare text nobody knows what it was begun over. */
export function readKeptText(value: unknown): KeptText | undefined {
  return typeof value === 'string' ? { text: value, base: '' } : schema.safeParse(value).data;
}
