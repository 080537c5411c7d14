import { ownedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import { computeEvidence } from '../../core/maturity/evidence/signalSources';
import { documents } from '../../core/maturity/evidence/testing/facts';
import type { HttpAnswer, HttpRequest } from '../measure/transport/httpAnswer';
import { type GatheredFacts, gatherFacts, nothingYet, withFacts } from './gatherFacts';
import { dsAnswer, NOW_MS, ok, scriptedSources } from './testing/scriptedSources';

const owned = ownedDocuments([documents], 0);
const refused: HttpAnswer = { kind: 'answered', status: 403, data: { message: 'no' } };
const gone: HttpAnswer = { kind: 'unreachable', detail: 'connection refused' };

const rules = (...labels: object[]) =>
  ok({
    data: { groups: [{ rules: labels.map((one) => ({ type: 'alerting', name: 'r', query: 'up', labels: one })) }] },
  });

function healthy(request: HttpRequest): HttpAnswer | undefined {
  switch (request.path) {
    case '/api/annotations':
      return ok([
        { time: NOW_MS - 1000, timeEnd: NOW_MS - 1000, tags: ['headroom', 'headroom-decision', 'team:shop'] },
      ]);
    case '/api/search':
      return ok([
        { title: 'Basket', tags: ['basket'] },
        { title: 'Document', tags: ['headroom', 'search'] },
      ]);
    case '/api/prometheus/grafana/api/v1/rules':
      return rules({ team: 'shop' });
    case '/api/datasources/uid/prometheus/resources/api/v1/rules':
      return rules({ service: 'search' }, {});
    case '/api/prometheus/loki/api/v1/rules':
      return rules();
    case '/api/ds/query':
      return dsAnswer(request, (expr) => {
        if (expr.includes('count_over_time({')) {
          const lines = expr.includes('job=~') ? (expr.includes('| json') ? 3 : expr.includes('|~') ? 0 : 4) : 0;
          return lines > 0 ? [[{ job: 'basket' }, lines]] : [];
        }
        return expr.includes('probe_success[1h]') ? [[{ service: 'basket' }, 1]] : [];
      });
    default:
      return undefined;
  }
}

async function gather(answer: (request: HttpRequest) => HttpAnswer | undefined, change = {}) {
  const { sources, asked, cancelled } = scriptedSources(answer, change);
  let facts: GatheredFacts = nothingYet;
  const controller = new AbortController();
  const evidence = () => {
    const all = computeEvidence(
      { ...facts, nowMs: NOW_MS, documents: { status: 'read', value: owned, asOfMs: NOW_MS } },
      ['shop']
    );
    return Object.fromEntries(
      Object.entries(all).map(([key, { shop }]) => [
        key,
        shop?.status === 'known' ? shop.reading : shop?.status === 'unknown' ? shop.reason : shop?.status,
      ])
    );
  };
  const done = gatherFacts(sources, owned, ['shop'], controller.signal, (change) => {
    facts = withFacts(facts, change);
  });
  return { sources, asked, cancelled, evidence, done, controller, facts: () => facts };
}

it('asks every source, in few requests', async () => {
  const { asked, evidence, done } = await gather(healthy);
  await done;
  expect(evidence()).toMatchObject({
    slo_count: 2,
    eb_decision_count: 1,
    alert_rule_count: 2,
    service_dashboard_present: true,
    outside_in_probe: true,
    service_metrics_present: false,
    log_service_coverage: 0.5,
    structured_log_share: 0.75,
  });
  // Five lists; of Prometheus what is near and what looks far back; of Loki labels, then lines.
  expect(asked.map(({ path }) => path).filter((path) => path === '/api/ds/query')).toHaveLength(4);
  expect(asked).toHaveLength(9);
});

it.each`
  failing               | answer     | reason             | gone                                                                       | stays
  ${'/api/annotations'} | ${refused} | ${'not-permitted'} | ${['eb_decision_count', 'incident_records']}                               | ${'alert_rule_count'}
  ${'/api/search'}      | ${gone}    | ${'unreadable'}    | ${['service_dashboard_present']}                                           | ${'outside_in_probe'}
  ${'/api/ds/query'}    | ${gone}    | ${'unreadable'}    | ${['outside_in_probe', 'structured_log_share', 'alert_short_lived_share']} | ${'alert_rule_count'}
`('$failing down: unknown, and the others stay', async ({ failing, answer, reason, gone: lost, stays }) => {
  const { evidence, done } = await gather((request) => (request.path === failing ? answer : healthy(request)));
  await done;
  for (const signal of lost) {
    expect(evidence()[signal]).toBe(reason);
  }
  expect(typeof evidence()[stays]).not.toBe('string');
  expect(Object.values(evidence()).filter((told) => told === 'loading')).toEqual([]);
});

it('says which data source failed and how', async () => {
  const { facts, done } = await gather((request) => (request.path === '/api/ds/query' ? gone : healthy(request)));
  await done;
  expect(facts().readings.outside_in_probe).toEqual({
    status: 'failed',
    problem: { source: 'prometheus', name: 'Prometheus', code: 'unreachable', detail: 'connection refused' },
  });
});

it('rules of one place count though another place is closed, but prove no absence', async () => {
  const closed = '/api/prometheus/grafana/api/v1/rules';
  const { facts, done } = await gather((request) => (request.path === closed ? refused : healthy(request)));
  await done;
  expect(facts().alertRules).toMatchObject({
    status: 'read',
    isCut: true,
    value: [{ labels: { service: 'search' } }, {}],
  });
});

const mimir = { uid: 'mimir', name: 'Mimir' };
const mimirRules = '/api/datasources/uid/mimir/resources/api/v1/rules';

it.each`
  case                                      | own                                                                                                        | closed                                   | expected
  ${'rules where no SLO is measured count'} | ${{ [mimirRules]: rules({ team: 'shop' }) }}                                                               | ${[]}                                    | ${1}
  ${'a rule told twice counts once'}        | ${{ [mimirRules]: rules({ team: 'shop' }), '/api/prometheus/loki/api/v1/rules': rules({ team: 'shop' }) }} | ${[]}                                    | ${1}
  ${'all asked and none is its own'}        | ${{}}                                                                                                      | ${[]}                                    | ${0}
  ${'none, but one place was not asked'}    | ${{}}                                                                                                      | ${[mimirRules]}                          | ${'incomplete'}
  ${'none, but Loki was not asked'}         | ${{}}                                                                                                      | ${['/api/prometheus/loki/api/v1/rules']} | ${'incomplete'}
`('$case: $expected', async ({ own, closed, expected }) => {
  const answer = (request: HttpRequest) => {
    if (!request.path.endsWith('/rules')) {
      return healthy(request);
    }
    const isManaged = request.path === '/api/prometheus/grafana/api/v1/rules';
    return closed.includes(request.path)
      ? refused
      : (own[request.path] ?? rules(...(isManaged ? [{ team: 'core' }] : [])));
  };
  const { evidence, done } = await gather(answer, {
    prometheuses: () => [{ uid: 'prometheus', name: 'Prometheus' }, mimir],
  });
  await done;
  expect(evidence().alert_rule_count).toBe(expected);
});

it('a source that is slow holds up nobody, and is given up', async () => {
  jest.useFakeTimers();
  const { cancelled, evidence, done } = await gather((request) =>
    request.path === '/api/ds/query' ? undefined : healthy(request)
  );
  await jest.advanceTimersByTimeAsync(1_000);
  expect(evidence()).toMatchObject({ eb_decision_count: 1, alert_rule_count: 2, outside_in_probe: 'loading' });
  await jest.advanceTimersByTimeAsync(60_000);
  await done;
  expect(evidence()).toMatchObject({ outside_in_probe: 'unreadable', structured_log_share: 'unreadable' });
  expect(cancelled).toHaveLength(3);
  jest.useRealTimers();
});

it('cancels what nobody waits for any more', async () => {
  const { cancelled, done, controller } = await gather(() => undefined);
  controller.abort();
  await expect(done).rejects.toBeDefined();
  await Promise.resolve();
  expect(new Set(cancelled)).toEqual(
    new Set([
      '/api/annotations',
      '/api/search',
      '/api/prometheus/grafana/api/v1/rules',
      '/api/datasources/uid/prometheus/resources/api/v1/rules',
      '/api/prometheus/loki/api/v1/rules',
      '/api/ds/query',
    ])
  );
});

it.each`
  case               | change                               | signal                    | connect
  ${'no Loki'}       | ${{ lokis: () => [] }}               | ${'structured_log_share'} | ${'add-loki'}
  ${'no Prometheus'} | ${{ prometheusOf: () => undefined }} | ${'outside_in_probe'}     | ${'add-prometheus'}
`('$case: says what to connect', async ({ change, signal, connect }) => {
  const { done, facts } = await gather(healthy, change);
  await done;
  const all = computeEvidence(
    { ...facts(), nowMs: NOW_MS, documents: { status: 'read', value: owned, asOfMs: NOW_MS } },
    ['shop']
  );
  expect(all[signal]?.shop).toMatchObject({ reason: 'not-connected', connect });
});
