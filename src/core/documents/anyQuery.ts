import type * as v from 'valibot';
import { issuePath } from '../schema/issuePath';

/**
 * The same schema, to which a query is right that may not be asked: of what is compared, or shown to be mended, nothing
 * else is lost for it.
 */
export function anyQuery<const E extends v.ObjectEntries>(
  schema: v.LooseObjectSchema<E, undefined>
): v.LooseObjectSchema<E, undefined> {
  return {
    ...schema,
    '~run': (dataset, config) => {
      const read = schema['~run'](dataset, config);
      const [first, ...rest] = (read.issues ?? []).filter((issue) => issuePath(issue).at(-1) !== 'query');
      if (!read.typed) {
        return read;
      }
      return first ? { ...read, issues: [first, ...rest] } : { typed: true, value: read.value };
    },
  };
}
