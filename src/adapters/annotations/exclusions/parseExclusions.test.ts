import { readExclusionTags, writeExclusionTags } from './exclusionTags';
import { parseExclusions } from './parseExclusions';

const annotation = (tags: readonly string[], change: object = {}) => ({
  id: 7,
  time: 1_000,
  timeEnd: 5_000,
  text: ' Move of the database\n',
  tags: ['headroom-exclusion', ...tags],
  ...change,
});

it('reads interval, reason, treatment and the SLOs that it names', () => {
  expect(parseExclusions([annotation(['treatment:freeze', 'slo:a/b', 'service:shop', 'team:x'])]).exclusions).toEqual([
    {
      id: 7,
      fromMs: 1_000,
      toMs: 5_000,
      reason: 'Move of the database',
      treatment: 'freeze',
      scope: { slos: ['a/b'], services: ['shop'], teams: ['x'] },
    },
  ]);
  expect(parseExclusions([annotation(['service:shop'])]).exclusions).toMatchObject([{ treatment: 'exclude' }]);
});

it.each`
  case                          | annotations
  ${'no SLO named'}             | ${annotation([])}
  ${'a moment'}                 | ${annotation(['slo:a/b'], { timeEnd: 1_000 })}
  ${'no end'}                   | ${annotation(['slo:a/b'], { timeEnd: undefined })}
  ${'an end before its begin'}  | ${annotation(['slo:a/b'], { timeEnd: 900 })}
  ${'an unknown treatment'}     | ${annotation(['slo:a/b', 'treatment:ignore'])}
  ${'two treatments'}           | ${annotation(['slo:a/b', 'treatment:good', 'treatment:freeze'])}
  ${'a time that is no number'} | ${annotation(['slo:a/b'], { time: '1000' })}
`('$case excludes nothing and is counted', ({ annotations }) => {
  expect(parseExclusions([annotations])).toEqual({ exclusions: [], unusable: 1 });
});

it('tags that are written are read again', () => {
  const scope = { slos: ['a/b', 'a/c'], services: ['s:with:colons'], teams: [] };
  expect(readExclusionTags(writeExclusionTags('good', scope))).toEqual({ treatment: 'good', scope });
});
