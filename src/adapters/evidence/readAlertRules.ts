import * as v from 'valibot';
import type { AlertRule } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { looseObject } from '../../core/schema/looseObject';
import { record } from '../../core/schema/record';
import type { EvidenceSources, NamedSource } from './evidenceSources';
import { getParsed, mappedFact } from './getParsed';

const texts = v.optional(record(v.string(), v.string()), {});
const rule = looseObject({
  name: v.optional(v.string(), ''),
  type: v.optional(v.string()),
  query: v.optional(v.string(), ''),
  labels: texts,
  annotations: texts,
  isPaused: v.optional(v.boolean()),
});
const schema = looseObject({
  data: looseObject({ groups: v.optional(v.array(looseObject({ rules: v.array(rule) })), []) }),
});

/** Grafana's own rules, as far as the reader may see their folders; viewers may read this route. */
const managed = {
  source: 'grafana',
  path: '/api/prometheus/grafana/api/v1/rules',
  params: { limit_alerts: '0' },
} as const;

/**
 * Rules that notify somebody: Grafana's own and those of every data source that can hold any, whether or not an SLO asks
 * it. What one place refuses leaves the others', and says that there may be more.
 */
export async function readAlertRules(
  sources: EvidenceSources,
  signal: AbortSignal
): Promise<Fact<readonly AlertRule[]>> {
  const facts = await Promise.all(
    [managed, ...placesOf(sources)].map(async (place) =>
      mappedFact(await getParsed(sources, { ...place, schema }, signal), alertsOf)
    )
  );
  const read = facts.filter((fact) => fact.status === 'read');
  const [first] = read;
  if (first === undefined) {
    return facts[0] ?? { status: 'loading' };
  }
  const isCut = read.length < facts.length;
  return { ...first, value: onceEach(read.map(({ value }) => value)), ...(isCut && { isCut }) };
}

/** A Prometheus passes its own address on; for Loki there is Grafana's, which asks its ruler. */
function placesOf({ prometheuses, lokis }: EvidenceSources) {
  const place = ({ name }: NamedSource, path: string) =>
    ({ source: 'grafana', name, path, params: { type: 'alert' } }) as const;
  return [
    ...prometheuses().map((one) =>
      place(one, `/api/datasources/uid/${encodeURIComponent(one.uid)}/resources/api/v1/rules`)
    ),
    ...lokis().map((one) => place(one, `/api/prometheus/${encodeURIComponent(one.uid)}/api/v1/rules`)),
  ];
}

/** Two data sources may lead to one server: a rule that another place told already counts once. */
function onceEach(places: ReadonlyArray<readonly AlertRule[]>): AlertRule[] {
  const told = new Set<string>();
  return places.flatMap((rules) => {
    const fresh = rules.filter((one) => !told.has(JSON.stringify(one)));
    fresh.forEach((one) => told.add(JSON.stringify(one)));
    return fresh;
  });
}

function alertsOf({ data }: v.InferOutput<typeof schema>): AlertRule[] {
  return data.groups
    .flatMap(({ rules }) => rules)
    .filter(({ type, isPaused }) => type !== 'recording' && isPaused !== true)
    .map(({ name, query, labels, annotations }) => ({ name, query, labels, annotations }));
}
