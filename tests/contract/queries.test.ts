import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrometheus, type RunningPrometheus } from '../../workbench/prometheus/startPrometheus';
import { itInWorkbench, openGrafana, realUrl, removeFolder, type Client, type Grafana } from './grafana';

interface Field {
  name: string;
  type: string;
  labels?: Record<string, string>;
  config?: { interval?: number; displayNameFromDS?: string };
}

interface Frame {
  schema: {
    refId?: string;
    fields: Field[];
    meta: { executedQueryString?: string; type?: string; notices?: object[]; stats?: object };
  };
  data: { values: number[][]; entities?: Array<object | null> };
}

interface Results {
  results: Record<string, { status: number; error?: string; errorSource?: string; frames?: Frame[] }>;
}

interface Rules {
  status: string;
  data: { groups: Array<{ name: string; rules: object[] }> };
}

const rules = `groups:
  - name: contract
    rules:
      - { record: 'contract:one', expr: vector(1) }
      - alert: ContractAlert
        expr: vector(1) > 2
        labels: { severity: page }
        annotations: { runbook_url: 'https://example.org/runbook' }
`;

const folder = mkdtempSync(join(tmpdir(), 'headroom-contract-prometheus-'));
let prometheus: RunningPrometheus | undefined;
let grafana: Grafana;
let viewer: Client;

beforeAll(async () => {
  const ruleFile = join(folder, 'rules.yml');
  writeFileSync(ruleFile, rules);
  prometheus = realUrl ? undefined : await startPrometheus({ dataFolder: folder, ruleFiles: [ruleFile] });
  grafana = await openGrafana({ prometheusUrl: prometheus?.url });
  viewer = grafana.as('Viewer');
}, 60_000);

afterAll(async () => {
  await grafana.close();
  await prometheus?.stop();
  removeFolder(folder);
});

const hourMs = 3_600_000;
const noonMs = Date.UTC(2026, 0, 5, 12);

const query = (expr: string, more: object = {}) => ({
  ...{ refId: 'A', expr, range: true, datasource: { uid: grafana.prometheusUid, type: 'prometheus' } },
  ...{ interval: '3600s', intervalMs: hourMs, maxDataPoints: 1000 },
  ...more,
});

const ask = (queries: object[], fromMs = noonMs - 6 * hourMs, toMs = noonMs) =>
  viewer.send<Results>('POST', '/api/ds/query', { queries, from: String(fromMs), to: String(toMs) });

async function frameOf(asked: object, fromMs?: number, toMs?: number): Promise<Frame> {
  const { status, body } = await ask([asked], fromMs, toMs);
  expect(status).toBe(200);
  return body.results.A?.frames?.[0] ?? ({} as Frame);
}

const timesOf = (frame: Frame) => frame.data.values[0] ?? [];
const stepOf = (frame: Frame) => frame.schema.fields[0]?.config?.interval;

describe('step and range', () => {
  it('interval, intervalMs and enough maxDataPoints give the exact step', async () => {
    const frame = await frameOf(query('vector(1)'));
    expect(stepOf(frame)).toBe(hourMs);
    expect(timesOf(frame)).toEqual([6, 7, 8, 9, 10, 11, 12].map((hour) => Date.UTC(2026, 0, 5, hour)));
  });

  it('too few maxDataPoints raise the step, by default 100', async () => {
    const week = noonMs - 168 * hourMs;
    expect(stepOf(await frameOf(query('vector(1)', { maxDataPoints: 3 }), noonMs - 6 * hourMs))).toBe(2 * hourMs);
    expect(stepOf(await frameOf(query('vector(1)', { maxDataPoints: undefined }), week))).toBe(2 * hourMs);
  });

  it('step is ignored', async () => {
    expect(stepOf(await frameOf(query('vector(1)', { step: '60s' })))).toBe(hourMs);
  });

  it('over about 11,000 points is a 400', async () => {
    const minute = { interval: '60s', intervalMs: 60_000, maxDataPoints: 100_000 };
    const { status, body } = await ask([query('vector(1)', minute)], noonMs - 11_500 * 60_000, noonMs);
    expect(status).toBe(400);
    expect(body.results.A).toMatchObject({ status: 400, error: expect.stringContaining('11,000') });
  });

  it('the start is floored to the step in UTC, both ends count', async () => {
    const times = timesOf(await frameOf(query('vector(1)'), noonMs - 2 * hourMs + 1000, noonMs));
    expect(times).toEqual([noonMs - 2 * hourMs, noonMs - hourMs, noonMs]);
  });

  it('utcOffsetSec shifts the multiples of the step', async () => {
    const day = { interval: '86400s', intervalMs: 24 * hourMs, utcOffsetSec: 3600 };
    const times = timesOf(await frameOf(query('vector(1)', day), noonMs - 48 * hourMs, noonMs));
    expect(times.map((ms) => new Date(ms).toISOString().slice(11, 16))).toEqual(['23:00', '23:00', '23:00']);
  });

  it('a timeRange in a query is ignored', async () => {
    const timeRange = { from: String(noonMs - 100 * hourMs), to: String(noonMs - 90 * hourMs) };
    expect(timesOf(await frameOf(query('vector(1)', { timeRange })))[0]).toBe(noonMs - 6 * hourMs);
  });

  it.each`
    variable              | expected
    ${'$__interval'}      | ${/# 1h(0m0s)?\n/}
    ${'${__interval}'}    | ${/# 1h(0m0s)?\n/}
    ${'$__interval_ms'}   | ${/# 3600000\n/}
    ${'$__range'}         | ${/# 21600s\n/}
    ${'$__range_s'}       | ${/# 21600\n/}
    ${'$__rate_interval'} | ${/# 4h0m0s\n/}
    ${'$service'}         | ${/# \$service\n/}
  `('$variable becomes $expected', async ({ variable, expected }) => {
    const frame = await frameOf(query(`label_replace(vector(1), "seen", "x", "", "") # ${variable}`));
    expect(frame.schema.meta.executedQueryString).toMatch(expected);
    expect(frame.schema.meta.executedQueryString).toContain('\nStep: 1h0m0s');
  });
});

describe('answers', () => {
  it('a frame a series, with labels and typed fields', async () => {
    const frame = await frameOf(query('label_replace(vector(2), "job", "a\\\\b", "", "")'));
    expect(frame.schema).toMatchObject({ refId: 'A', meta: { type: 'timeseries-multi', typeVersion: [0, 1] } });
    expect(frame.schema.fields).toMatchObject([
      { name: 'Time', type: 'time' },
      { type: 'number', labels: { job: 'a\\b' } },
    ]);
    expect(frame.data.values[1]?.every((value) => value === 2)).toBe(true);
  });

  it('the first frame alone tells the query', async () => {
    const { body } = await ask([query('vector(1) or label_replace(vector(2), "job", "a", "", "")')]);
    const told = body.results.A?.frames?.map(({ schema }) => schema.meta.executedQueryString);
    expect(told).toEqual([expect.stringMatching(/^Expr: vector/), undefined]);
  });

  it('NaN and the infinities are null, with entities', async () => {
    const nan = await frameOf(query('vector(0) / 0'), noonMs - hourMs, noonMs);
    expect(nan.data.values[1]).toEqual([null, null]);
    expect(nan.data.entities).toEqual([null, { NaN: [0, 1] }]);
    const infinite = await frameOf(query('vector(1) / 0'), noonMs, noonMs + 1);
    expect(infinite.data.entities).toEqual([null, { Inf: [0] }]);
  });

  it('no series is a frame without fields', async () => {
    const frame = await frameOf(query('headroom_contract_nothing'));
    expect(frame.schema.fields).toEqual([]);
    expect(frame.data.values).toEqual([]);
    expect(frame.schema.meta.executedQueryString).toContain('headroom_contract_nothing');
  });

  it('frames carry no query statistics', async () => {
    expect((await frameOf(query('vector(1)'))).schema.meta.stats).toBeUndefined();
  });

  it('several queries of one request are answered by refId', async () => {
    const queries = Array.from({ length: 30 }, (_, index) => query(`vector(${index})`, { refId: `q${index}` }));
    const { status, body } = await ask(queries);
    expect(status).toBe(200);
    expect(Object.keys(body.results)).toHaveLength(30);
    expect(body.results.q17?.frames?.[0]?.data.values[1]?.[0]).toBe(17);
  });
});

describe('failures', () => {
  it('one bad query of several is a 400 with the results of all', async () => {
    const { status, body } = await ask([query('vector(1)'), query('sum(', { refId: 'B' })]);
    expect(status).toBe(400);
    expect(body.results.A?.frames?.[0]?.data.values[1]).toHaveLength(7);
    expect(body.results.B).toMatchObject({
      status: 400,
      errorSource: 'downstream',
      error: expect.stringContaining('parse error'),
    });
  });

  it('an unknown data source is 404', async () => {
    const { status, body } = await ask([query('vector(1)', { datasource: { uid: 'contract-nowhere' } })]);
    expect(status).toBe(404);
    expect(body).toHaveProperty('message');
  });

  it('no queries and no data source are 400', async () => {
    expect((await ask([])).status).toBe(400);
    expect((await ask([query('vector(1)', { datasource: undefined })])).status).toBe(400);
  });

  itInWorkbench(
    'a data source that cannot be reached fails each query, and answers again when it is back',
    async () => {
      await prometheus?.stop();
      const { status, body } = await ask([query('vector(1)')]);
      expect(status).toBe(400);
      expect(body.results.A).toMatchObject({
        status: 502,
        errorSource: 'downstream',
        error: expect.stringContaining('connection refused'),
      });
      const resource = await viewer.get(`/api/datasources/uid/${grafana.prometheusUid}/resources/api/v1/labels`);
      expect(resource.status).toBe(500);
      await prometheus?.restart();
      expect((await ask([query('vector(1)')])).status).toBe(200);
    },
    60_000
  );
});

describe('resources of the data source', () => {
  const at = (path: string) => `/api/datasources/uid/${grafana.prometheusUid}/resources/${path}`;
  interface Matrix {
    status: string;
    data: { result: object[]; stats?: { samples?: object } };
  }

  it('query statistics come with stats=all, for viewers too', async () => {
    const range = `start=${noonMs / 1000}&end=${noonMs / 1000 + 60}&step=60`;
    const { status, body } = await viewer.get<Matrix>(at(`api/v1/query_range?query=vector(1)&${range}&stats=all`));
    expect(status).toBe(200);
    expect(body.data.stats?.samples).toBeDefined();
  });

  it('a form can be posted', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status, body } = await viewer.send<Matrix>('POST', at('api/v1/query'), 'query=vector(3)', form);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'success', data: { result: [{ value: [expect.any(Number), '3'] }] } });
  });

  it('names and values of labels, and metadata', async () => {
    expect((await viewer.get<Matrix>(at('api/v1/labels'))).body.status).toBe('success');
    expect((await viewer.get<Matrix>(at('api/v1/label/__name__/values'))).body.status).toBe('success');
    expect((await viewer.get<Matrix>(at('api/v1/metadata'))).body.status).toBe('success');
  });
});

describe('alert rules', () => {
  const ofSource = () => `/api/datasources/uid/${grafana.prometheusUid}/resources/api/v1/rules?type=alert`;

  it("Grafana's own are a list of groups, for viewers too", async () => {
    const { status, body } = await viewer.get<Rules>('/api/prometheus/grafana/api/v1/rules?limit_alerts=0');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'success', data: { groups: expect.any(Array) } });
  });

  it("a data source's are in the same shape, for viewers too", async () => {
    const { status, body } = await viewer.get<Rules>(ofSource());
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'success', data: { groups: expect.any(Array) } });
  });

  itInWorkbench(
    'a rule of a data source has its query, labels and annotations; type=alert leaves out records',
    async () => {
      const { body } = await viewer.get<Rules>(ofSource());
      expect(body.data.groups).toMatchObject([
        {
          name: 'contract',
          rules: [
            {
              ...{ type: 'alerting', name: 'ContractAlert', query: 'vector(1) > 2', state: 'inactive' },
              ...{ labels: { severity: 'page' }, annotations: { runbook_url: 'https://example.org/runbook' } },
            },
          ],
        },
      ]);
    }
  );

  itInWorkbench('of Grafana itself the workbench has none', async () => {
    const { body } = await viewer.get<Rules>('/api/prometheus/grafana/api/v1/rules');
    expect(body.data.groups).toEqual([]);
  });
});
