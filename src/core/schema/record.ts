import * as v from 'valibot';
import { isJsonObject } from '../documents/json';
import { pathStep } from './issuePath';

type NameSchema = v.BaseSchema<string, string, v.BaseIssue<unknown>>;
type ValueSchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** A map from names to values; a list is none. Unlike valibot's own it takes any name but `__proto__`. */
export function record<K extends NameSchema, V extends ValueSchema>(key: K, value: V): v.RecordSchema<K, V, undefined> {
  const schema = v.record(key, value);
  type Read = ReturnType<(typeof schema)['~run']>;
  return {
    ...schema,
    '~run': (dataset, config): Read => {
      const input = dataset.value;
      if (!isJsonObject(input)) {
        return schema['~run']({ value: undefined }, config);
      }
      const names = Object.keys(input).filter((name) => name !== '__proto__');
      const read = v.object(Object.fromEntries(names.map((name) => [name, value])))['~run'](dataset, config);
      const issues = names.flatMap((name) => oddName(key, name, config));
      return (issues.length === 0 ? read : { ...read, issues: [...issues, ...(read.issues ?? [])] }) as Read;
    },
  };
}

function oddName(schema: NameSchema, name: string, config: v.Config<v.BaseIssue<unknown>>) {
  const { issues = [] } = schema['~run']({ value: name }, config);
  return issues.map((issue) => ({ ...issue, path: [pathStep(name, 'key')] }));
}
