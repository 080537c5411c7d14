import { ownedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import { documents, down } from '../../core/maturity/evidence/testing/facts';
import { FACTS_TOLD } from './gatherFacts';
import { readEvidence } from './readEvidence';
import { NOW_MS, ok, scriptedSources } from './testing/scriptedSources';

const owned = { status: 'read', value: ownedDocuments([documents], 0), asOfMs: NOW_MS } as const;
const { signal } = new AbortController();

it('waits for all sources and tells how many have answered; one that is down is unknown', async () => {
  const { sources } = scriptedSources(({ path }) =>
    path === '/api/annotations' ? { kind: 'unreachable', detail: 'refused' } : ok([])
  );
  const told: number[] = [];
  const evidence = await readEvidence(sources, owned, ['shop'], signal, ({ answered, of }) => {
    expect(of).toBe(FACTS_TOLD);
    told.push(answered);
  });
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(evidence.slo_count?.shop).toMatchObject({ status: 'known', reading: 2 });
  expect(evidence.eb_decision_count?.shop).toMatchObject({
    status: 'unknown',
    reason: 'unreadable',
    problem: { source: 'annotations', code: 'unreachable' },
  });
  const loading = Object.entries(evidence).filter(([, { shop }]) => shop?.status === 'loading');
  expect(loading).toEqual([]);
});

it('asks nothing where the documents cannot be had', async () => {
  const { sources, asked } = scriptedSources(() => ok([]));
  const evidence = await readEvidence(sources, down, ['shop'], signal, () => undefined);
  expect(asked).toEqual([]);
  expect(evidence.slo_count?.shop).toMatchObject({ status: 'unknown', reason: 'unreadable' });
});

it('ends when it is cancelled', async () => {
  const { sources, cancelled } = scriptedSources(() => undefined);
  const controller = new AbortController();
  const reading = readEvidence(sources, owned, ['shop'], controller.signal, () => undefined);
  controller.abort();
  await expect(reading).rejects.toBeDefined();
  expect(cancelled).toContain('/api/annotations');
});
