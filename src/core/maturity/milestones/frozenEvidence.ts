import * as v from 'valibot';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import { problemsOf } from '../../documents/problemsOf';
import { finiteNumber } from '../../schema/finiteNumber';
import { looseObject } from '../../schema/looseObject';
import { listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import type { Evidence, SignalState } from '../evidence/signalState';

const source = v.picklist(['documents', 'annotations', 'grafana', 'prometheus', 'loki', 'hand']);

const provenance = looseObject({
  source,
  query: v.optional(v.string()),
  dataSourceUid: v.optional(v.string()),
  fromMs: v.optional(finiteNumber),
  toMs: v.optional(finiteNumber),
  asOfMs: v.optional(finiteNumber),
  note: v.optional(v.string()),
});

/** A signal's state as a milestone keeps it. */
const frozenStateSchema = v.variant('status', [
  looseObject({
    status: v.literal('known'),
    reading: v.union([finiteNumber, v.boolean(), v.picklist(['rising', 'falling', 'level'])]),
    provenance: v.optional(provenance),
    quality: v.optional(v.array(v.picklist(['partial', 'stale', 'proxy']))),
  }),
  looseObject({
    status: v.literal('unknown'),
    reason: v.picklist(['not-connected', 'unreadable', 'incomplete', 'no-data', 'not-named', 'not-permitted']),
    problem: v.optional(looseObject({ source, name: v.optional(v.string()), code: v.string(), detail: v.string() })),
    provenance: v.optional(provenance),
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
  const isKept = state.status !== 'loading' && v.safeParse(frozenStateSchema, state).success;
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
    const parsed = v.safeParse(frozenStateSchema, value);
    const state: SignalState = parsed.success ? parsed.output : { status: 'unknown', reason: 'unreadable' };
    evidence = withEntry(evidence, key, team, state);
    problems.push(...(parsed.success ? [] : problemsOf(parsed.issues, value, formatPath(path, [key, team]))));
  }
  return { evidence, problems };
}
