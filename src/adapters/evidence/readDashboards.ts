import * as v from 'valibot';
import type { DashboardHit } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { looseObject } from '../../core/schema/looseObject';
import type { EvidenceSources } from './evidenceSources';
import { getParsed, mappedFact } from './getParsed';

const MOST = 5000;
/** The app's own documents are no dashboards of a service. */
const DOCUMENT_TAG = 'headroom';

const schema = v.array(looseObject({ title: v.optional(v.string(), ''), tags: v.optional(v.array(v.string()), []) }));

/** Dashboards that the reader may see, with their tags. */
export async function readDashboards(
  sources: EvidenceSources,
  signal: AbortSignal
): Promise<Fact<readonly DashboardHit[]>> {
  const params = { type: 'dash-db', limit: String(MOST) };
  const asked = { source: 'grafana', path: '/api/search', params, schema } as const;
  return mappedFact(
    await getParsed(sources, asked, signal),
    (hits) => hits.map(({ title, tags }) => ({ title, tags })).filter(({ tags }) => !tags.includes(DOCUMENT_TAG)),
    (hits) => hits.length >= MOST
  );
}
