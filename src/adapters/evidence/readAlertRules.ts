import * as z from 'zod/mini';
import type { AlertRule } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { EvidenceSources, NamedSource } from './evidenceSources';
import { getParsed, mappedFact } from './getParsed';

const texts = z._default(z.record(z.string(), z.string()), {});
const rule = z.looseObject({
  name: z._default(z.string(), ''),
  type: z.optional(z.string()),
  query: z._default(z.string(), ''),
  labels: texts,
  annotations: texts,
  isPaused: z.optional(z.boolean()),
});
const schema = z.looseObject({
  data: z.looseObject({ groups: z._default(z.array(z.looseObject({ rules: z.array(rule) })), []) }),
});

/** Grafana's own rules, as far as the reader may see their folders; viewers may read this route. */
const managed = { source: 'grafana', path: '/api/prometheus/grafana/api/v1/rules', params: { limit_alerts: '0' } } as const;

/** Rules that notify somebody: Grafana's own and those of the data sources. What one place refuses leaves the others'. */
export async function readAlertRules(
  sources: EvidenceSources,
  prometheuses: readonly NamedSource[],
  signal: AbortSignal
): Promise<Fact<readonly AlertRule[]>> {
  const places = prometheuses.map(({ uid, name }) => ({
    source: 'grafana' as const,
    name,
    path: `/api/datasources/uid/${encodeURIComponent(uid)}/resources/api/v1/rules`,
    params: { type: 'alert' },
  }));
  const facts = await Promise.all(
    [managed, ...places].map(async (place) =>
      mappedFact(await getParsed(sources, { ...place, schema }, signal), alertsOf)
    )
  );
  const read = facts.filter((fact) => fact.status === 'read');
  const [first] = read;
  if (first === undefined) {
    return facts[0] ?? { status: 'loading' };
  }
  const isCut = read.length < facts.length;
  return { ...first, value: read.flatMap(({ value }) => value), ...(isCut && { isCut }) };
}

function alertsOf({ data }: z.infer<typeof schema>): AlertRule[] {
  return data.groups
    .flatMap(({ rules }) => rules)
    .filter(({ type, isPaused }) => type !== 'recording' && isPaused !== true)
    .map(({ name, query, labels, annotations }) => ({ name, query, labels, annotations }));
}
