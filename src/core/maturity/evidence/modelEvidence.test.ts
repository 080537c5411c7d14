import type { Signal } from '../modelSchema';
import { modelEvidence } from './modelEvidence';

const signals: Signal[] = [
  { id: 'noise', type: 'ratio', window: '30d', availability: 'builtin', means: 'noise', caveat: 'no proof' },
  { id: 'plain', type: 'count', window: 'now', availability: 'builtin', means: 'plain' },
];
const known = { status: 'known', reading: 1 } as const;
const unknown = { status: 'unknown', reason: 'no-data' } as const;

it('marks what the model calls no proof, once, by hand or not, and nothing that is unknown', () => {
  const evidence = {
    noise: { shop: known, core: { ...known, quality: ['partial', 'proxy'] as const }, ops: unknown },
    plain: { shop: known },
  };
  const manualSignals = { noise: { ops: { reading: 0.5, date: '2026-03-30' } } };
  const marked = modelEvidence(evidence, { manualSignals, signals, nowMs: Date.UTC(2026, 3, 1) });
  expect(marked.noise?.shop).toEqual({ ...known, quality: ['proxy'] });
  expect(marked.noise?.core).toEqual({ ...known, quality: ['partial', 'proxy'] });
  expect(marked.noise?.ops).toMatchObject({ reading: 0.5, provenance: { source: 'hand' }, quality: ['proxy'] });
  expect(marked.plain?.shop).toEqual(known);
});
