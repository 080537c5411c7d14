import * as v from 'valibot';
import { readAs } from '../../../core/schema/readAs';

/** A text that is not saved yet, and what was stored when it was begun. */
export interface KeptText {
  text: string;
  base: string;
}

const schema = v.object({ text: v.string(), base: v.string() });

/** What the browser kept; of a bare text nobody knows what it was begun over. */
export function readKeptText(value: unknown): KeptText | undefined {
  return typeof value === 'string' ? { text: value, base: '' } : readAs(schema, value);
}
