import type { EvidenceSources } from '../../src/adapters/evidence/evidenceSources';
import { type GatheredFacts, gatherFacts, nothingYet, withFacts } from '../../src/adapters/evidence/gatherFacts';
import { KeptAnswers } from '../../src/adapters/evidence/keptAnswers';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { loadedDocument } from '../../src/core/documents/testing/loadedDocument';
import { ownedDocuments } from '../../src/core/maturity/evidence/facts/ownedDocuments';
import { computeEvidence } from '../../src/core/maturity/evidence/signalSources';
import type { SignalState } from '../../src/core/maturity/evidence/signalState';
import { grafanaWithLoki, itWithLoki, type LogLine, lokiUrl, pushLines, runId } from './loki';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
/** A minute that is over, so that the last of the lines are in it. */
const nowMs = Math.floor(Date.now() / minuteMs) * minuteMs;

const named = (name: string) => `${name}-${runId}`;
const service = (name: string, team: string) => ({
  apiVersion: 'headroom/v1' as const,
  kind: 'Service' as const,
  metadata: { name: named(name) },
  spec: { team },
});
const owned = ownedDocuments(
  [
    loadedDocument({
      services: [
        service('basket', 'shop'),
        service('search', 'shop'),
        service('silent', 'shop'),
        service('ledger', 'core'),
        service('quiet', 'night'),
      ],
    }),
  ],
  0
);

/** `count` lines over the last hours, the oldest `fromHours` ago. */
function lines(count: number, line: (i: number) => string, fromHours = 23): LogLine[] {
  const everyMs = Math.floor((fromHours * 60 * minuteMs) / count);
  return Array.from({ length: count }, (_, i) => ({
    atMs: nowMs - fromHours * 60 * minuteMs + i * everyMs,
    line: line(i),
  }));
}

beforeAll(async () => {
  if (lokiUrl === undefined) {
    return;
  }
  // 60 of 100 lines have a shape: 40 JSON, 20 logfmt. Of 30 requests 12 carry a trace id.
  await pushLines({ service: named('basket') }, [
    ...lines(12, (i) => JSON.stringify({ method: 'GET', trace_id: `4bf92f${i}`, service: 'other', seen: i })),
    ...lines(28, (i) => JSON.stringify({ level: 'info', message: `item ${i}`, nested: { of: [i] } })),
    ...lines(18, (i) => `method=GET path=/basket/${i} status=200`),
    ...lines(2, () => 'level=info msg="it works" dur=3ms'),
    ...lines(10, () => '{"level":"info","message":"cut o'),
    ...lines(30, (i) => `Connection ${i} lost, will try again`),
  ]);
  // Named by another label; what it said two days ago is of no day that is asked.
  await pushLines({ app: named('search') }, [
    ...lines(20, () => 'level=info msg=ready'),
    ...Array.from({ length: 50 }, (_, i) => ({ atMs: nowMs - 2 * dayMs + i * 1000, line: 'level=info' })),
  ]);
  await pushLines(
    { job: named('ledger'), env: 'prod' },
    lines(7, () => 'opened the books')
  );
  await pushLines(
    { job: named('ledger'), service: `${named('ledger')}-sidecar` },
    lines(3, () => '{"a":1}')
  );
}, 60_000);

async function gather(teams: string[], http = grafanaWithLoki()) {
  const sources: EvidenceSources = {
    http: async () => ({ kind: 'unreachable', detail: 'not asked here' }),
    transport: dsQueryTransport(http),
    kept: new KeptAnswers(() => nowMs),
    nowMs: () => nowMs,
    prometheusOf: () => undefined,
    prometheuses: () => [],
    lokis: () => [{ uid: 'loki', name: 'Loki' }],
    measure: async () => [],
  };
  let facts: GatheredFacts = nothingYet;
  await gatherFacts(sources, owned, teams, new AbortController().signal, (change) => {
    facts = withFacts(facts, change);
  });
  const documents = { status: 'read' as const, value: owned, asOfMs: nowMs };
  return computeEvidence({ ...facts, nowMs, documents }, teams);
}

const told = (state: SignalState | undefined) =>
  state?.status === 'known' ? state.reading : state?.status === 'unknown' ? (state.connect ?? state.reason) : state;

itWithLoki.each`
  signal                    | shop         | core         | night
  ${'log_service_coverage'} | ${2 / 3}     | ${1}         | ${0}
  ${'structured_log_share'} | ${80 / 120}  | ${3 / 10}    | ${'no-data'}
  ${'trace_id_log_share'}   | ${12 / 30}   | ${'no-data'} | ${'no-data'}
`('$signal is $shop of shop, $core of core and $night of night', async ({ signal, shop, core, night }) => {
  const evidence = await gather(['shop', 'core', 'night']);
  expect(['shop', 'core', 'night'].map((team) => told(evidence[signal]?.[team]))).toEqual([shop, core, night]);
});

itWithLoki('asks for labels where no stream names any service', async () => {
  const evidence = await gather(['night']);
  expect(told(evidence.log_service_coverage?.night)).toBe('label-log-streams');
});
