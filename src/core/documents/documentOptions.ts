import * as z from 'zod/mini';

export const DOCUMENT_TAG = 'headroom';
export const DOCUMENT_PANEL = 'headroom-document-panel';
export const DOCUMENT_FORMAT = 1;

/**
 * Options of a document's first panel: what the document holds. Resources are parsed one by one, so that one broken
 * resource does not hide the others.
 */
export const documentOptionsSchema = z.looseObject({
  format: z.number().check(z.refine(Number.isInteger), z.gte(1)),
  /** Grows by one with each save of the app; a smaller one than seen before means an edit was overwritten. */
  revision: z._default(z.number().check(z.refine(Number.isInteger), z.gte(0)), 0),
  /** The uid of the dashboard it was written for; another one means this dashboard is a copy. */
  uid: z.optional(z.string()),
  /** The dashboard's version that the last save of the app made; a greater one means that somebody else saved since. */
  generation: z.optional(z.number()),
  resources: z.array(z.unknown()),
});

export type DocumentOptions = z.infer<typeof documentOptionsSchema>;
