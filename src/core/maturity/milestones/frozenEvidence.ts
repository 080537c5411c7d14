import * as z from 'zod/mini';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import { problemsOf } from '../../documents/problemsOf';
import { listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import type { Evidence, SignalState } from '../evidence/signalState';

const source = z.enum(['documents', 'annotations', 'grafana', 'prometheus', 'loki', 'hand']);

const provenance = z.looseObject({
  source,
  query: z.optional(z.string()),
  dataSourceUid: z.optional(z.string()),
  fromMs: z.optional(z.number()),
  toMs: z.optional(z.number()),
  asOfMs: z.optional(z.number()),
  note: z.optional(z.string()),
});

/** A signal's state as a milestone keeps it. */
const frozenStateSchema = z.discriminatedUnion('status', [
  z.looseObject({
    status: z.literal('known'),
    reading: z.union([z.number(), z.boolean(), z.enum(['rising', 'falling', 'level'])]),
    provenance: z.optional(provenance),
    quality: z.optional(z.array(z.enum(['partial', 'stale', 'proxy']))),
  }),
  z.looseObject({
    status: z.literal('unknown'),
    reason: z.enum(['not-connected', 'unreadable', 'incomplete', 'no-data', 'not-named', 'not-permitted']),
    problem: z.optional(z.looseObject({ source, name: z.optional(z.string()), code: z.string(), detail: z.string() })),
    provenance: z.optional(provenance),
  }),
]);

/** What was known, as it can be kept: what was still being read, or is no number, is unknown. */
export function freezeEvidence(evidence: Evidence, teams: readonly string[]): Evidence {
  let frozen: Evidence = {};
  for (const { outer: key, inner: team, value } of listEntries(evidence)) {
    if (teams.includes(team)) {
      frozen = withEntry(frozen, key, team, freezeState(value));
    }
  }
  return frozen;
}

function freezeState(state: SignalState): SignalState {
  const isKept = state.status !== 'loading' && frozenStateSchema.safeParse(state).success;
  return isKept ? state : { status: 'unknown', reason: 'incomplete' };
}

/** Kept evidence; a state that cannot be read is a problem at its path, and unknown. */
export function readFrozenEvidence(
  stored: NestedMap<unknown>,
  path: string
): { evidence: Evidence; problems: DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  let evidence: Evidence = {};
  for (const { outer: key, inner: team, value } of listEntries(stored)) {
    const parsed = frozenStateSchema.safeParse(value);
    const state: SignalState = parsed.success ? parsed.data : { status: 'unknown', reason: 'unreadable' };
    evidence = withEntry(evidence, key, team, state);
    problems.push(...(parsed.success ? [] : problemsOf(parsed.error, value, formatPath(path, [key, team]))));
  }
  return { evidence, problems };
}
