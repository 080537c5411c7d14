import * as v from 'valibot';
import { cleanJson } from '../../documents/cleanJson';
import { type MaturityModel, modelSchema } from '../modelSchema';

const FIRST_VERSION = '1';

/**
 * A model of one's own to change, made from another one: the same practices under a new name, and where they come
 * from. `name` must be a resource's name (`proposeName`), else the schema's error is thrown.
 */
export function copyModel(model: MaturityModel, name: string, displayName: string): MaturityModel {
  const { metadata, spec } = model;
  const copiedFrom = { name: metadata.name, displayName: metadata.displayName, version: spec.version };
  return v.parse(
    modelSchema,
    cleanJson({ ...model, metadata: { name, displayName }, spec: { ...spec, version: FIRST_VERSION, copiedFrom } })
  );
}
