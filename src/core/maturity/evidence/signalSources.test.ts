import { signals } from '../models/signals/signals';
import { REVIEW_KINDS, signalSources } from './signalSources';

const known = new Map(signals.map((signal) => [signal.id, signal]));
const sources = Object.entries(signalSources);

it('computes signals that the models know', () => {
  const ids = sources.map(([key]) => key.split(':')[0] ?? '');
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  // What a person keeps as a record is entered by hand.
  expect(ids.filter((id) => known.get(id)?.availability === 'manual')).toEqual([]);
});

it('computes a good number of those marked as built in, some of each source', () => {
  const builtIn = sources.filter(([key]) => known.get(key)?.availability === 'builtin');
  const of = (wanted: string) => builtIn.filter(([, { source }]) => source === wanted).length;
  expect(builtIn.length).toBeGreaterThanOrEqual(16);
  for (const source of ['documents', 'annotations', 'grafana', 'prometheus', 'loki']) {
    expect(of(source)).toBeGreaterThanOrEqual(2);
  }
});

it('has a key for each kind of review', () => {
  expect(sources.map(([key]) => key)).toEqual(
    expect.arrayContaining(REVIEW_KINDS.map((kind) => `review_age_days:${kind}`))
  );
});
