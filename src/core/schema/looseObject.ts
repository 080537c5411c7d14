import * as v from 'valibot';
import { isJsonObject, own } from '../documents/json';

/** Names of fields that valibot's own drops, though JSON and people have them. */
const DROPPED = ['constructor', 'prototype'];

/** An object whose unknown fields are kept, behind the known ones; a list is none. */
export function looseObject<const E extends v.ObjectEntries>(entries: E): v.LooseObjectSchema<E, undefined> {
  const schema = v.looseObject(entries);
  return {
    ...schema,
    '~run': (dataset, config) => {
      const input = dataset.value;
      if (!isJsonObject(input)) {
        return schema['~run']({ value: undefined }, config);
      }
      const read = schema['~run'](dataset, config);
      if (isJsonObject(read.value)) {
        const dropped = DROPPED.filter((name) => Object.hasOwn(input, name) && !Object.hasOwn(entries, name));
        Object.assign(read.value, Object.fromEntries(dropped.map((name) => [name, own(input, name)])));
      }
      return read;
    },
  };
}
