import type { JsonObject } from '../documents/json';
import { proposeName } from '../documents/proposeName';
import { API_VERSION } from '../documents/resource';
import { countedRatio, type CountedRatio } from '../interchange/foreign/countedRatio';
import { gaugeRatio } from '../interchange/foreign/gaugeIndicator';
import { promDuration } from '../promql/promDuration';
import { FOUND_SERIES, PYRRA_REQUESTS } from './foundSeries';
import type { FoundSlo } from './foundSlo';

/** A recording rule as a Prometheus tells it. */
export interface RecordingRule {
  name: string;
  query: string;
  labels: Readonly<Record<string, string>>;
}

/**
 * A found SLO as a resource of ours, by what its own recording rules count; undefined where these are not among `rules`,
 * differ from each other, or count in another way than by queries of events.
 */
export function ruleDefinition(
  found: FoundSlo,
  rules: readonly RecordingRule[],
  dataSourceUid: string
): JsonObject | undefined {
  const { name, service, target, windowMs, noBurnDown } = found;
  const counted = noBurnDown === undefined ? countedBy(found, rules) : undefined;
  if (!counted?.ok || target === undefined || windowMs === undefined) {
    return undefined;
  }
  const ownName = proposeName(name);
  return {
    ...{ apiVersion: API_VERSION, kind: 'SLO' },
    metadata: { name: ownName, ...(ownName !== name && { displayName: name }) },
    spec: {
      service: service ?? ownName,
      indicator: { spec: { dataSource: { uid: dataSourceUid }, ...counted.metric } },
      timeWindow: [{ duration: promDuration(windowMs), isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target }],
    },
  };
}

function countedBy({ source, matchers }: FoundSlo, rules: readonly RecordingRule[]): CountedRatio | undefined {
  const { id, bad } = FOUND_SERIES[source];
  const queryOf = (name: string) => {
    const own = rules.filter((rule) => rule.name === name && rule.labels[id] === matchers[0]?.value);
    const queries = new Set(own.map(({ query }) => query.trim()));
    return queries.size === 1 ? own[0]?.query.trim() : undefined;
  };
  const errors = queryOf(bad);
  if (source === 'pyrra') {
    const total = queryOf(PYRRA_REQUESTS);
    const event = errors?.replace(/\s+or\s+vector\(0\)$/, '');
    return event === undefined || total === undefined ? undefined : byEvents(event, total);
  }
  const [event, total] = errors === undefined ? [] : (divided(errors) ?? []);
  if (event !== undefined && total !== undefined) {
    return byEvents(event, total);
  }
  return errors === undefined ? undefined : gaugeRatio({ type: 'Prometheus', query: errors }, 'bad');
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
