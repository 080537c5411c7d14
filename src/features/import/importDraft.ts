import * as v from 'valibot';
import { isJsonObject } from '../../core/documents/json';
import { type ImportChoices, NO_CHOICES } from '../../core/interchange/importChoices';
import { readAs } from '../../core/schema/readAs';
import type { SourceFile } from './SourceFiles';

/** What somebody typed, chose and has not imported. */
export interface ImportInput {
  text: string;
  /** Several that are imported together, in place of the text. */
  files: readonly SourceFile[];
  choices: ImportChoices;
}

export const NO_INPUT: ImportInput = { text: '', files: [], choices: NO_CHOICES };

const decision = v.variant('kind', [
  v.object({ kind: v.literal('replace') }),
  v.object({ kind: v.literal('rename'), name: v.string() }),
]);

const inputSchema = v.object({
  text: v.string(),
  files: v.array(v.object({ name: v.string(), text: v.string() })),
  choices: v.object({ decisions: v.map(v.string(), decision), leftOut: v.set(v.string()) }),
});

/** As the browser kept it; undefined for something else. */
export function inputIn(value: unknown): ImportInput | undefined {
  return isJsonObject(value) ? readAs(inputSchema, value) : undefined;
}
