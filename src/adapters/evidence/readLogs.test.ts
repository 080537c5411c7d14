import { ownedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import { LOG_QUERY_IDS } from '../../core/maturity/evidence/queries/logqlQueries';
import { documents, factsWith } from '../../core/maturity/evidence/testing/facts';
import { logServiceCoverage, structuredLogShare } from '../../core/maturity/evidence/signals/logs';
import { mergeLogs } from './mergeLogs';
import { readLogs } from './readLogs';
import { dsAnswer, ok, scriptedSources } from './testing/scriptedSources';

const loki = { uid: 'loki', name: 'Loki' };
type Series = Array<[labels: Record<string, string>, value: number]>;

/** As Loki 3 answers: it gives every stream a `service_name` of its own accord, and counts lines of a shape apart. */
const lines: Record<string, Series> = {
  service: [[{ service: 'basket' }, 100]],
  service_name: [
    [{ service_name: 'basket' }, 100],
    [{ service_name: 'search' }, 6],
  ],
  job: [[{ job: 'search' }, 20]],
  app: [],
};
const isShape = (expr: string) => expr.includes('|~');
const labelOf = (expr: string) => /sum by \((\w+)\)/.exec(expr)?.[1] ?? '';

async function read(seriesOf: (expr: string) => Series, failing: (expr: string) => boolean = () => false) {
  const { sources, asked } = scriptedSources((request) => {
    const answer = dsAnswer(request, seriesOf);
    const { queries } = request.body as { queries: Array<{ refId: string; expr: string }> };
    const failed = queries.filter(({ expr }) => failing(expr));
    // As Loki words it, behind Grafana.
    const error = { error: 'too many outstanding requests', errorSource: 'downstream', status: 429, frames: [] };
    const results = Object.fromEntries(failed.map(({ refId }) => [refId, error]));
    const data = answer.kind === 'answered' ? (answer.data as { results: object }) : { results: {} };
    return ok({ results: { ...data.results, ...results } });
  });
  const readings = mergeLogs(await readLogs(sources, loki, ['basket', 'search'], new AbortController().signal));
  const owned = ownedDocuments([documents], 0);
  const facts = factsWith({ readings, documents: { status: 'read', value: owned, asOfMs: 0 } });
  return { asked, coverage: logServiceCoverage(facts, 'shop'), share: structuredLogShare(facts, 'shop') };
}

const answered = (expr: string): Series => {
  const label = labelOf(expr);
  const found = (lines[label] ?? []).filter(([labels]) => expr.includes(labels[label] ?? ''));
  return isShape(expr) ? (expr.includes('| json') ? found.map(([labels, value]) => [labels, value / 2]) : []) : found;
};

it('takes for each service the label that names it most often, and no line twice', async () => {
  const { asked, coverage, share } = await read(answered);
  expect(coverage).toMatchObject({ status: 'known', reading: 1 });
  expect(share).toMatchObject({ status: 'known', reading: 0.5, provenance: { note: '60/120' } });
  const shapes = asked.slice(1).flatMap(({ body }) => (body as { queries: Array<{ expr: string }> }).queries);
  expect(shapes.filter(({ expr }) => expr.includes('| json')).map(({ expr }) => /\{[^}]+\}/.exec(expr)?.[0])).toEqual([
    '{service=~"basket"}',
    '{job=~"search"}',
  ]);
});

it('is no share where the shape of some of the lines could not be read', async () => {
  const { coverage, share } = await read(answered, (expr) => isShape(expr) && labelOf(expr) === 'job');
  expect(coverage).toMatchObject({ status: 'known', reading: 1 });
  expect(share).toMatchObject({ status: 'unknown', reason: 'unreadable', problem: { code: 'throttled' } });
});

it('is partial where a label could not be asked', async () => {
  const { coverage, share } = await read(answered, (expr) => !isShape(expr) && labelOf(expr) === 'job');
  expect(coverage).toMatchObject({ status: 'known', reading: 1, quality: ['partial'] });
  expect(share).toMatchObject({ status: 'known', reading: 0.5, provenance: { note: '53/106' } });
});

it('knows nothing where none was found and a label could not be asked', async () => {
  const { coverage } = await read(
    () => [],
    (expr) => labelOf(expr) === 'app'
  );
  expect(coverage).toMatchObject({ status: 'unknown', reason: 'unreadable' });
});

it('does not say that streams lack labels where one of two Lokis is down', () => {
  const query = { query: 'q', fromMs: 0, toMs: 1, series: [] };
  const empty = { status: 'read' as const, value: query, asOfMs: 0 };
  const down = { status: 'failed' as const, problem: { source: 'loki' as const, code: 'unreachable', detail: '' } };
  const part = (fact: typeof empty | typeof down) => Object.fromEntries(LOG_QUERY_IDS.map((id) => [id, fact]));
  const facts = factsWith({ readings: mergeLogs([part(empty), part(down)]) });
  expect(logServiceCoverage(facts, 'shop')).toMatchObject({ status: 'unknown', reason: 'incomplete' });
});
