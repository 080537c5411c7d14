import * as v from 'valibot';
import { looseObject } from '../schema/looseObject';

export const labelName = v.pipe(v.string(), v.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/));

export const labelMatcher = looseObject({
  label: labelName,
  op: v.picklist(['=', '!=', '=~', '!~']),
  value: v.string(),
});

export type Matcher = v.InferOutput<typeof labelMatcher>;
