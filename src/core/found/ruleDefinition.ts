import type { JsonObject } from '../documents/json';
import { proposeName } from '../documents/proposeName';
import { API_VERSION } from '../documents/resource';
import { countedRatio, type CountedRatio } from '../interchange/foreign/countedRatio';
import { gaugeRatio } from '../interchange/foreign/gaugeIndicator';
import { promDuration } from '../promql/promDuration';
import { FOUND_SERIES, PYRRA_REQUESTS } from './foundSeries';
import type { FoundSlo, FoundSource } from './foundSlo';

/** A recording rule as a Prometheus tells it. */
export interface RecordingRule {
  name: string;
  query: string;
  labels: Readonly<Record<string, string>>;
}

/** `not-told`: the rules are not there, differ, or count in another way; `corrected`: they weigh shares by traffic. */
export type RuleDefinition =
  { ok: true; definition: JsonObject; budgetOf: 'events' | 'time' } | { ok: false; why: 'not-told' | 'corrected' };

/** What Sloth's plugin for low traffic multiplies shares with. */
const CORRECTION = /slo:numerator_correction:ratio/;

/** Sloth's shares of five minutes weigh the same, each; those that a rule tells itself are taken each minute, so they do too. */
const SLICES = { budgetingMethod: 'RatioTimeslices', objective: { timeSliceWindow: '5m' } };
const EVENTS = { budgetingMethod: 'Occurrences', objective: {} };

/** A found SLO as a resource of ours, by what its own recording rules count. docs/slo-maths.md §4 */
export function ruleDefinition(
  found: FoundSlo,
  rules: readonly RecordingRule[],
  dataSourceUid: string
): RuleDefinition {
  const { source, target, windowMs, noBurnDown } = found;
  const own = noBurnDown === undefined ? ownQueries(found, rules) : {};
  if (own.errors !== undefined && CORRECTION.test(own.errors)) {
    return { ok: false, why: 'corrected' };
  }
  const counted = countedBy(source, own);
  if (!counted?.ok || target === undefined || windowMs === undefined) {
    return { ok: false, why: 'not-told' };
  }
  const { budgetingMethod, objective } = counted.isSliced ? SLICES : EVENTS;
  const definition = sloResource(found, {
    indicator: { spec: { dataSource: { uid: dataSourceUid }, ...counted.metric } },
    timeWindow: [{ duration: promDuration(windowMs), isRolling: true }],
    budgetingMethod,
    objectives: [{ target, ...objective }],
  });
  return { ok: true, definition, budgetOf: source === 'sloth' ? 'time' : 'events' };
}

function sloResource({ name, service }: FoundSlo, spec: JsonObject): JsonObject {
  const ownName = proposeName(name);
  return {
    ...{ apiVersion: API_VERSION, kind: 'SLO' },
    metadata: { name: ownName, ...(ownName !== name && { displayName: name }) },
    spec: { service: service ?? ownName, ...spec },
  };
}

interface OwnQueries {
  errors?: string | undefined;
  /** Pyrra's alone. */
  total?: string | undefined;
}

function ownQueries({ source, matchers }: FoundSlo, rules: readonly RecordingRule[]): OwnQueries {
  const { id, bad } = FOUND_SERIES[source];
  const queryOf = (name: string) => {
    const own = rules.filter((rule) => rule.name === name && rule.labels[id] === matchers[0]?.value);
    const queries = new Set(own.map(({ query }) => query.trim()));
    return queries.size === 1 ? own[0]?.query.trim() : undefined;
  };
  return { errors: queryOf(bad), total: queryOf(PYRRA_REQUESTS) };
}

function countedBy(
  source: FoundSource,
  { errors, total }: OwnQueries
): (CountedRatio & { isSliced?: true }) | undefined {
  if (errors === undefined) {
    return undefined;
  }
  if (source === 'pyrra') {
    return total === undefined ? undefined : byEvents(errors.replace(/\s+or\s+vector\(0\)$/, ''), total);
  }
  const sides = divided(errors);
  return sides === undefined
    ? gaugeRatio({ type: 'Prometheus', query: errors }, 'bad')
    : { ...byEvents(...sides), isSliced: true };
}

function byEvents(event: string, total: string): CountedRatio {
  return countedRatio({ type: 'Prometheus', given: 'bad', event, total, of: 'counters' });
}

/** The two sides of `(a) / (b)`, as Sloth writes it; undefined for anything else. */
function divided(query: string): [string, string] | undefined {
  const end = closingAt(query);
  const [, divisor] = /^\s*\/\s*(\([^]*)$/.exec(query.slice(end + 1)) ?? [];
  return end > 0 && divisor !== undefined && closingAt(divisor) === divisor.length - 1
    ? [query.slice(1, end), divisor.slice(1, -1)]
    : undefined;
}

/** Where the bracket that the text begins with is closed; brackets in quotes are none. −1 where there is none. */
function closingAt(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[()]/g)) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth === 0) {
      return token === ')' ? index : -1;
    }
  }
  return -1;
}
