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

it('computes some of each source', () => {
  const builtIn = sources.filter(([key]) => known.get(key)?.availability === 'builtin');
  const of = (wanted: string) => builtIn.filter(([, { source }]) => source === wanted).length;
  for (const source of ['documents', 'annotations', 'grafana', 'prometheus', 'loki']) {
    expect(of(source)).toBeGreaterThanOrEqual(2);
  }
});

it('leaves few of those marked as built in to be entered by hand', () => {
  const computed = new Set(sources.map(([key]) => key));
  const open = signals.filter(({ id, availability }) => availability === 'builtin' && !computed.has(id));
  expect(open.map(({ id }) => id)).toEqual([
    'slo_revision_count',
    'eb_premature_exhaustion',
    'eb_policy_activation',
    'slo_view_access',
    'dependency_slo_coverage',
    'pages_per_shift',
    'human_prod_access_events',
  ]);
});

it('has a key for each kind of review', () => {
  const of = (signal: string) => REVIEW_KINDS.map((kind) => `${signal}:${kind}`);
  const wanted = ['review_age_days', 'review_on_time_share', 'review_action_closure'].flatMap(of);
  expect(sources.map(([key]) => key)).toEqual(expect.arrayContaining(wanted));
});
