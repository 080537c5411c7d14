import { exampleSlo } from './testing/exampleSlo';
import { withTargetRevision } from './withTargetRevision';

const today = '2026-11-21';
const counted = (way: string) => {
  const metric = { metricSource: { spec: { query: `${way}(increase(a_total[$__window]))` } } };
  return { indicator: { spec: { ratioMetric: { bad: metric, total: metric } } } };
};
const first = { from: '1970-01-01', target: 0.99 };

it.each`
  case                               | stored                                                                          | changed                                                                         | targets
  ${'a new SLO'}                     | ${undefined}                                                                    | ${exampleSlo('a', 0.99)}                                                        | ${undefined}
  ${'the same target'}               | ${exampleSlo('a', 0.99)}                                                        | ${exampleSlo('a', 0.99, { team: 'x' })}                                         | ${undefined}
  ${'the first change'}              | ${exampleSlo('a', 0.99)}                                                        | ${exampleSlo('a', 0.999)}                                                       | ${[first, { from: today, target: 0.999 }]}
  ${'a later change'}                | ${exampleSlo('a', 0.99, { targets: [{ from: '2026-01-01', target: 0.99 }] })}   | ${exampleSlo('a', 0.999, { targets: [{ from: '2026-01-01', target: 0.99 }] })}  | ${[{ from: '2026-01-01', target: 0.99 }, { from: today, target: 0.999 }]}
  ${'a second thought the same day'} | ${exampleSlo('a', 0.999, { targets: [first, { from: today, target: 0.999 }] })} | ${exampleSlo('a', 0.995, { targets: [first, { from: today, target: 0.999 }] })} | ${[first, { from: today, target: 0.995 }]}
  ${'a query that is mended too'}    | ${exampleSlo('a', 0.99, counted('max'))}                                        | ${exampleSlo('a', 0.999, counted('sum'))}                                       | ${[first, { from: today, target: 0.999 }]}
`('$case', ({ stored, changed, targets }) => {
  const spec = withTargetRevision(changed, stored, today).spec as { targets?: unknown };
  expect(spec.targets).toEqual(targets);
});
