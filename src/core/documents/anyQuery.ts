import type * as v from 'valibot';
import { issuePath } from '../schema/issuePath';

/**
 * The same schema, to which a query is right that may not be asked, or what `isMended` says by its path: of what is
 * compared, or shown to be mended, nothing else is lost for it.
 */
export function anyQuery<const E extends v.ObjectEntries>(
  schema: v.LooseObjectSchema<E, undefined>,
  isMended = (path: ReadonlyArray<string | number>) => path.at(-1) === 'query'
): v.LooseObjectSchema<E, undefined> {
  return {
    ...schema,
    '~run': (dataset, config) => {
      const read = schema['~run'](dataset, config);
      const [first, ...rest] = (read.issues ?? []).filter((issue) => !isMended(issuePath(issue)));
      if (!read.typed) {
        return read;
      }
      return first ? { ...read, issues: [first, ...rest] } : { typed: true, value: read.value };
    },
  };
}
