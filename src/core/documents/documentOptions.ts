import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';

export const DOCUMENT_TAG = 'headroom';
export const DOCUMENT_PANEL = 'headroom-document-panel';
export const DOCUMENT_FORMAT = 1;

/**
 * Options of a document's first panel: what the document holds. Resources are parsed one by one, so that one broken
 * resource does not hide the others.
 */
export const documentOptionsSchema = looseObject({
  format: v.pipe(finiteNumber, v.integer(), v.minValue(1)),
  /** Grows by one with each save of the app; a smaller one than seen before means an edit was overwritten. */
  revision: v.optional(v.pipe(finiteNumber, v.integer(), v.minValue(0)), 0),
  /** The uid of the dashboard it was written for; another one means this dashboard is a copy. */
  uid: v.optional(v.string()),
  /** The dashboard's version that the last save of the app made; a greater one means that somebody else saved since. */
  generation: v.optional(finiteNumber),
  resources: v.array(v.unknown()),
});

export type DocumentOptions = v.InferOutput<typeof documentOptionsSchema>;
