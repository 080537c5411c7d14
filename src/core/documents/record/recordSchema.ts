import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { fixedDuration } from '../durationSchema';

const text = v.optional(v.string());
const names = v.optional(v.array(v.string()));

/** An address that a page may link to: of the web, or of this Grafana from its root. */
export const address = v.pipe(v.string(), v.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|\/(?!\/))\S+$/));

export const linkSchema = looseObject({ title: text, url: address });

const links = v.optional(v.array(linkSchema));

/** `spec.record` of an SLO: whom it is for, what a breach means, and who acts. Nothing of it is counted. */
export const recordSchema = looseObject({
  journey: text,
  /** Of the journey. */
  step: text,
  persona: text,
  /** What the persona cannot do when it is broken. */
  brokenMeans: text,
  /** What makes the persona complain or leave. */
  complainWhen: text,
  /** Where the definition holds; none named is everywhere. */
  environments: names,
  regions: names,
  priority: v.optional(looseObject({ level: v.pipe(v.string(), v.minLength(1)), reason: text })),
  response: v.optional(
    looseObject({
      /** Team or rota. */
      first: text,
      within: v.optional(fixedDuration),
      /** Whether whoever acts first may do so without asking. */
      mayActAlone: v.optional(v.boolean()),
    })
  ),
  runbook: v.optional(address),
  dashboards: links,
  links,
});

export type RecordSpec = v.InferOutput<typeof recordSchema>;
