import type { Conflict } from '../../../core/documents/conflict';
import { placeWords, valueWords } from './conflictWords';

const conflict = (path: string): Conflict => ({
  resource: 'SLO/availability',
  path,
  base: undefined,
  theirs: undefined,
  ours: undefined,
});

it.each([
  ['spec.objectives[0].target', 'Objective'],
  ['metadata.displayName', 'Name'],
  ['spec.timeWindow[0].duration', 'Length of the window'],
  ['spec.indicator.spec.ratioMetric.bad.metricSource.spec.matchers', 'Conditions of the bad events'],
  ['spec.indicator.spec.ratioMetric.bad.metricSource.spec.query', 'Query for bad events'],
  ['spec.indicator.spec.ratioMetric.good.metricSource.spec.query', 'Query for good events'],
  ['spec.indicator.spec.ratioMetric.total.metricSource.spec.query', 'Query for all events'],
  ['spec.indicator.spec.thresholdMetric.age', 'What is compared'],
  ['spec.targetReason', 'Why this target'],
  ['spec.recorded', 'Recorded series'],
  ['spec.life', 'Stages of its life'],
  ['spec.reviews', 'Reviews'],
  ['spec.reviewBy', 'Next review'],
  ['spec.revisions', 'Revisions'],
  ['spec.targets', 'Earlier targets'],
  ['', 'All of it'],
  ['spec.alerting.page', undefined],
])('calls %s %s', (path, place) => {
  expect(placeWords(conflict(path))).toEqual({ place, of: 'SLO availability' });
});

it.each([
  ['spec.objectives[0].target', 0.999, '99.9\u00a0%'],
  ['spec.indicator.spec.ratioMetric.total.metricSource.spec.matchers', [], 'none'],
  [
    'spec.indicator.spec.ratioMetric.total.metricSource.spec.matchers',
    [
      { label: 'job', op: '=', value: 'search' },
      { label: 'code', op: '=~', value: '5..' },
    ],
    'job = search, code =~ 5..',
  ],
  ['spec.description', undefined, 'nothing'],
  ['spec.description', 'Two\nlines', 'Two\nlines'],
  ['spec.other', { a: 1 }, '{\n "a": 1\n}'],
])('writes %s %j as %j', (path, value, words) => {
  expect(valueWords(conflict(path), value)).toBe(words);
});
