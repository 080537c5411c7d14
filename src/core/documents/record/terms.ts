import { type Change, diff } from '../diff';
import { equalJson, type JsonObject, own } from '../json';
import { API_VERSION, type Resource } from '../resource';
import { readAs } from '../../schema/readAs';
import { type TermKey, termKeys, termsSchema } from './termsSchema';

/** The part of a spec that people agree on, as it is written. */
export function termsOf(spec: JsonObject): JsonObject {
  return pickTerms(spec, termKeys);
}

/** Those that differ, each as it was and as it is; a default that is written out is no difference. */
export function changedTerms(before: JsonObject, after: JsonObject): { before: JsonObject; after: JsonObject } {
  const [was, is] = [withDefaults(before), withDefaults(after)];
  const keys = termKeys.filter((key) => !equalJson(own(was, key), own(is, key)));
  return { before: pickTerms(before, keys), after: pickTerms(after, keys) };
}

/** What differs, at the deepest place that both have: `spec.objectives[0].target`. */
export function termChanges(before: JsonObject, after: JsonObject): Change[] {
  const resource = (spec: JsonObject): Resource => {
    return { apiVersion: API_VERSION, kind: 'SLO', metadata: { name: 'terms' }, spec: { ...spec } };
  };
  return diff([resource(withDefaults(before))], [resource(withDefaults(after))]);
}

/** Where they cannot be read they are taken as they are written. */
function withDefaults(terms: JsonObject): JsonObject {
  const { budgetingMethod = 'Occurrences', ...read } = readAs(termsSchema, terms) ?? terms;
  return { ...read, budgetingMethod };
}

function pickTerms(spec: JsonObject, keys: readonly TermKey[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => (own(spec, key) === undefined ? [] : [[key, own(spec, key)]])));
}
