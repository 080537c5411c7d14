import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeExclusionTags } from '../../src/adapters/annotations/exclusions/exclusionTags';
import { KnownExclusions } from '../../src/adapters/annotations/exclusions/knownExclusions';
import { readExclusions } from '../../src/adapters/annotations/exclusions/readExclusions';
import type { DocumentHttp } from '../../src/adapters/documents/http/documentHttp';
import type { Loadable } from '../../src/adapters/loadable';
import { answerQuestions } from '../../src/adapters/measure/answers/answerQuestions';
import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import type { SloAnswer, SloQuestion } from '../../src/core/slo/answer';
import { evaluate } from '../../src/core/slo/evaluate';
import { evaluateListed } from '../../src/core/slo/evaluateListed';
import type { Treatment } from '../../src/core/slo/exclusions/exclusion';
import { ratioWith, sloWith } from '../../src/core/slo/testing/question';
import { openWorkbench } from '../contract/grafana';
import type { OracleScenario, OracleSelector } from '../oracle/oracleScenario';
import { dayMs, hourMs, minuteMs, oracleEndMs } from '../oracle/paces';
import { type RunningOracle, startOracle } from '../oracle/startOracle';
import { fetchHttp } from './engine/fetchHttp';

const windowDays = 20;
const fromMs = oracleEndMs - windowDays * dayMs;
/** Two days and a piece, on edges of minutes only. */
const cut = { fromMs: oracleEndMs - 9 * dayMs + 7 * minuteMs, toMs: oracleEndMs - 7 * dayMs + hourMs + 22 * minuteMs };

let oracle: RunningOracle;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;
let engine: BucketEngine;
let folder: string;
let requests = 0;

beforeAll(async () => {
  oracle = await startOracle();
  folder = mkdtempSync(join(tmpdir(), 'exclusions-'));
  workbench = await openWorkbench(folder, { prometheusUrl: oracle.url });
  const http = fetchHttp(workbench.url);
  const transport = dsQueryTransport((request, signal) => {
    requests += 1;
    return http(request, signal);
  });
  const store = memoryChunkStore(undefined);
  engine = new BucketEngine({ transport, store, scopeOf: () => 'tests', nowMs: () => oracleEndMs + dayMs });
}, 120_000);

afterAll(async () => {
  await workbench.close();
  await oracle.stop();
  rmSync(folder, { recursive: true });
});

const annotationHttp: DocumentHttp = ({ path, params, body }) => {
  const method = body === undefined ? 'GET' : 'POST';
  return fetchHttp(workbench.url)({ method, path, params, body }, new AbortController().signal);
};

function knownExclusions(http: DocumentHttp = annotationHttp): KnownExclusions {
  const waitMs = (_: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  return new KnownExclusions({ read: () => readExclusions(http), nowMs: () => oracleEndMs, waitMs });
}

function questionOf(scenario: OracleScenario, service: string, detail: SloQuestion['detail']): SloQuestion {
  const slo = sloWith({
    service,
    target: 0.999,
    // Edges of minutes cut outages: nothing of them may be estimated.
    precision: 'exact',
    window: { kind: 'rolling', durationMs: windowDays * dayMs },
    indicator: ratioWith({
      event: selectorOf(scenario.indicator.kind === 'bad' ? scenario.indicator.bad : scenario.indicator.good),
      total: selectorOf(scenario.total),
    }),
  });
  const range = { fromMs, toMs: oracleEndMs };
  return { slo, dataSourceUid: workbench.prometheusUid, range, detail, budgetOverTime: false, pastPeriods: 0 };
}

function selectorOf({ metric, matchers }: OracleSelector) {
  return { metric, matchers: matchers.map(({ label, operator, value }) => ({ label, op: operator, value })) };
}

async function ask(question: SloQuestion, exclusions = knownExclusions()): Promise<SloAnswer> {
  const intervals = { of: async (refs: readonly unknown[]) => refs.map(() => 30_000) };
  const parts = {
    engine,
    intervals,
    exclusions,
    nowMs: () => oracleEndMs,
    evaluate: question.detail === 'page' ? evaluate : evaluateListed,
  };
  const { signal } = new AbortController();
  let last: Loadable<SloAnswer> | undefined;
  await answerQuestions(parts, [question], { signal, reload: false, wholeOnly: true }, (updates) =>
    updates.forEach(({ answer }) => (last = answer))
  );
  if (last?.status !== 'ready') {
    throw new Error(`not answered: ${JSON.stringify(last)}`);
  }
  return last.value;
}

async function exclude(treatment: Treatment, service: string): Promise<void> {
  const body = {
    time: cut.fromMs,
    timeEnd: cut.toMs,
    text: 'Move of the database',
    tags: writeExclusionTags(treatment, { slos: [], services: [service], teams: [] }),
  };
  expect((await annotationHttp({ method: 'POST', path: '/api/annotations', body })).kind).toBe('answered');
}

const countsOf = ({ figures }: SloAnswer) => {
  if (figures.events === 'no-data') {
    throw new Error('no data');
  }
  return figures.events;
};

it.each<Treatment>(['exclude', 'good', 'freeze'])(
  'an annotation with %s, nine days old, changes page and list to the same figure, near the truth',
  async (treatment) => {
    const scenario = oracle.scenario('many-series');
    const service = `shop-${treatment}`;
    await exclude(treatment, service);
    const [all, within] = [scenario.truth(fromMs, oracleEndMs), scenario.truth(cut.fromMs, cut.toMs)];
    expect(within.bad).toBeGreaterThan(50);
    const total = treatment === 'exclude' ? all.total - within.total : all.total;
    const bad = all.bad - within.bad;

    const page = await ask(questionOf(scenario, service, 'page'));
    const list = await ask(questionOf(scenario, service, 'overview'));
    for (const answer of [page, list]) {
      const events = countsOf(answer);
      expect(Math.abs(events.total - total) / total).toBeLessThan(0.001);
      expect(Math.abs(events.bad - bad) / bad).toBeLessThan(0.005);
      expect(answer.withoutExclusions && countsOf(answer.withoutExclusions).bad).toBeGreaterThan(events.bad);
    }
    expect(page.exclusions).toMatchObject([{ ...cut, treatment, origin: 'annotation' }]);
    expect(Math.abs(Number(page.figures.remaining) - Number(list.figures.remaining))).toBeLessThan(0.005);
  },
  60_000
);

it('figures with and without come from the same requests', async () => {
  const scenario = oracle.scenario('many-series');
  const asked = questionOf(scenario, 'shop-exclude', 'page');
  await ask(asked);
  const before = requests;
  const again = await ask(asked);
  expect(requests).toBe(before);
  expect(again.withoutExclusions?.explanation.queries).toEqual(again.explanation.queries);
});

it('another service keeps its figures, to the last digit', async () => {
  const scenario = oracle.scenario('many-series');
  const nobody: DocumentHttp = async () => ({ kind: 'answered', status: 200, data: [] });
  const asked = questionOf(scenario, 'another', 'page');
  expect((await ask(asked)).figures).toEqual((await ask(asked, knownExclusions(nobody))).figures);
});

it('where annotations cannot be read the figures say so', async () => {
  const refused: DocumentHttp = async () => ({ kind: 'answered', status: 403, data: { message: 'Permission needed' } });
  const scenario = oracle.scenario('many-series');
  for (const detail of ['page', 'overview'] as const) {
    const { figures } = await ask(questionOf(scenario, 'shop-exclude', detail), knownExclusions(refused));
    expect(figures.quality.flags).toContainEqual({ code: 'exclusions-unread', detail: 'Permission needed' });
  }
});
