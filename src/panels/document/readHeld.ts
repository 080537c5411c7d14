import * as v from 'valibot';
import { DOCUMENT_FORMAT, documentOptionsSchema } from '../../core/documents/documentOptions';
import type { DocumentProblem } from '../../core/documents/loadedDocument';
import { parseResources } from '../../core/documents/parseResources';
import { problemsOf } from '../../core/documents/problemsOf';
import type { Resource } from '../../core/documents/resource';
import type { ServiceResource, TeamResource } from '../../core/documents/sloSchema';
import { toSlo } from '../../core/documents/toSlo';
import { PERIOD_RECORD } from '../../core/slo/records/periodRecordKind';
import type { Slo } from '../../core/slo/slo';

export interface Held {
  services: readonly ServiceResource[];
  slos: readonly Slo[];
  teams: readonly TeamResource[];
  /** Of kinds that are not listed on their own. */
  others: readonly Resource[];
  /** Ended periods on record: they define nothing, and there may be hundreds. */
  periodRecords: number;
  problems: readonly DocumentProblem[];
  /** The uid of the document that this dashboard was copied from. */
  copyOf: string | undefined;
}

export type HeldResult =
  { kind: 'empty' } | { kind: 'broken'; problems: readonly DocumentProblem[] } | { kind: 'held'; held: Held };

const LISTED: ReadonlySet<string> = new Set(['Service', 'SLO', 'Team']);

/** What the options of a document panel hold. `uid` is that of the dashboard the panel is in, where it is known. */
export function readHeld(options: object, uid: string | undefined): HeldResult {
  if (!('format' in options) && !('resources' in options)) {
    return { kind: 'empty' };
  }
  const parsed = v.safeParse(documentOptionsSchema, options);
  if (!parsed.success) {
    return { kind: 'broken', problems: problemsOf(parsed.issues, options, '') };
  }
  const { resources, services, teams, slos, problems } = parseResources(parsed.output.resources);
  const writtenFor = parsed.output.uid;
  const newer = { path: 'format', code: 'newer-format', detail: String(parsed.output.format) };
  return {
    kind: 'held',
    held: {
      services,
      teams,
      slos: slos.map((resource) => toSlo(resource, uid ?? writtenFor ?? '')),
      others: resources.filter(({ kind }) => !LISTED.has(kind) && kind !== PERIOD_RECORD),
      periodRecords: resources.filter(({ kind }) => kind === PERIOD_RECORD).length,
      problems: parsed.output.format > DOCUMENT_FORMAT ? [newer, ...problems] : problems,
      copyOf: uid !== undefined && writtenFor !== undefined && writtenFor !== uid ? writtenFor : undefined,
    },
  };
}
