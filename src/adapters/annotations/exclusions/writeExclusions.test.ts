import type { DocumentHttp, DocumentRequest } from '../../documents/http/documentHttp';
import { parseExclusions } from './parseExclusions';
import { createExclusion, endExclusions } from './writeExclusions';

const planned = { fromMs: 1_000, toMs: 9_000, reason: 'Move', treatment: 'good' as const };

/** Refuses the posts of these numbers, counted from 1. */
function grafana(...refused: number[]) {
  const sent: DocumentRequest[] = [];
  let posts = 0;
  const http: DocumentHttp = async (request) => {
    sent.push(request);
    posts += request.method === 'POST' ? 1 : 0;
    return request.method === 'POST' && refused.includes(posts)
      ? { kind: 'answered', status: 403, data: { message: 'Permission needed' } }
      : { kind: 'answered', status: 200, data: { id: posts } };
  };
  return { http, sent };
}

const bodyOf = ({ body }: DocumentRequest) => body as { time: number; timeEnd: number; text: string; tags: string[] };

it('many SLOs are several annotations, each short enough, that read back as they were planned', async () => {
  const { http, sent } = grafana();
  const slos = Array.from({ length: 80 }, (_, index) => `${'d'.repeat(40)}/${'n'.repeat(60)}${index}`);
  expect(await createExclusion(http, { ...planned, slos })).toBeUndefined();
  const { exclusions, unusable } = parseExclusions(sent.map(bodyOf));
  expect(unusable).toBe(0);
  expect(exclusions.flatMap(({ scope }) => scope.slos)).toEqual(slos);
  for (const exclusion of exclusions) {
    expect(exclusion).toMatchObject(planned);
    expect(JSON.stringify(exclusion.scope.slos.map((ref) => `slo:${ref}`)).length).toBeLessThan(4_000);
  }
});

it('where a part is refused nothing stays', async () => {
  const { http, sent } = grafana(2);
  const slos = Array.from({ length: 50 }, (_, index) => `shop/a${index}`);
  expect(await createExclusion(http, { ...planned, slos })).toEqual({ code: 'forbidden', detail: 'Permission needed' });
  const undone = sent.at(-1);
  expect(undone).toMatchObject({ method: 'PATCH', path: '/api/annotations/1' });
  expect(undone && bodyOf(undone).tags).not.toContain('headroom-exclusion');
});

const scope = { slos: ['shop/a'], services: [], teams: [] };
const shown = (id: number, fromMs = 1_000) => ({ ...planned, id, fromMs, scope });
const stored = (id: number, time: number, timeEnd: number, slo = 'shop/a') => ({
  ...{ id, time, timeEnd, text: 'Move' },
  tags: ['headroom', 'headroom-exclusion', 'treatment:good', `slo:${slo}`],
});

/** Keeps these annotations. */
function grafanaWith(...annotations: ReadonlyArray<ReturnType<typeof stored>>) {
  const { http, sent } = grafana();
  const reading: DocumentHttp = async (request) =>
    request.method === 'GET' ? { kind: 'answered', status: 200, data: annotations } : http(request);
  return { http: reading, sent };
}

it('one under way ends now, one still to come loses its tag and keeps what it is for', async () => {
  const { http, sent } = grafanaWith(stored(7, 1_000, 9_000), stored(8, 6_000, 9_000, 'shop/b'));
  expect(await endExclusions(http, [shown(7), shown(8, 6_000)], 5_000)).toBeUndefined();
  expect(sent).toEqual([
    { method: 'PATCH', path: '/api/annotations/7', body: { timeEnd: 5_000 } },
    {
      method: 'PATCH',
      path: '/api/annotations/8',
      body: { tags: ['headroom', 'headroom-exclusion-cancelled', 'treatment:good', 'slo:shop/b'] },
    },
  ]);
});

it('one that somebody ended or took away since it was shown stays so, one that was moved ends as it is now', async () => {
  const { http, sent } = grafanaWith(stored(7, 1_000, 3_000), stored(9, 2_000, 9_000), stored(10, 1_000, 9_000));
  expect(await endExclusions(http, [shown(7), shown(8), shown(9, 6_000)], 5_000)).toBeUndefined();
  expect(sent).toEqual([{ method: 'PATCH', path: '/api/annotations/9', body: { timeEnd: 5_000 } }]);
});

it('where exclusions cannot be read none is ended', async () => {
  const sent: DocumentRequest[] = [];
  const http: DocumentHttp = async (request) => {
    sent.push(request);
    return { kind: 'answered', status: 403, data: { message: 'Permission needed' } };
  };
  expect(await endExclusions(http, [shown(7)], 5_000)).toEqual({ code: 'forbidden', detail: 'Permission needed' });
  expect(sent.map(({ method }) => method)).toEqual(['GET']);
});
