import * as v from 'valibot';
import { mayBeAsked } from '../promql/freeQuery';
import { looseObject } from '../schema/looseObject';
import { isJsonObject } from './json';

/** A text in PromQL or LogQL that counts events in a window, the place of which `$__window` marks. */
const freeSelector = looseObject({
  query: v.pipe(v.string(), v.maxLength(20_000), v.check(mayBeAsked, 'query-not-askable')),
});

export type FreeSelector = v.InferOutput<typeof freeSelector>;

/** What is counted is either given in parts or, where it has a `query`, as a text: problems are those of the one it is. */
export function orQuery<S extends v.GenericSchema>(parts: S): v.UnionSchema<[typeof freeSelector, S], undefined> {
  const either = v.union([freeSelector, parts]);
  return {
    ...either,
    '~run': (dataset, config) => {
      const { value } = dataset;
      const meant: v.GenericSchema = isJsonObject(value) && Object.hasOwn(value, 'query') ? freeSelector : parts;
      return meant['~run'](dataset, config);
    },
  };
}

export function isQuery(counted: object): counted is FreeSelector {
  return 'query' in counted;
}
