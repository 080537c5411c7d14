import { parseResources } from './parseResources';
import { exampleSlo } from './testing/exampleSlo';
import { toSlo } from './toSlo';

const parts = [{ slo: 'headroom-checkout/availability', weight: 3 }, { slo: 'headroom-login/speed' }];

function read(spec: object) {
  const example = exampleSlo('whole');
  const { indicator: _, ...others } = example.spec;
  return parseResources([{ ...example, spec: { ...others, ...spec } }]);
}

it('a composite names its parts and their weights; 1 where none is given', () => {
  const { slos, problems } = read({ composite: { kind: 'criticalPath', parts } });
  expect(problems).toEqual([]);
  expect(slos.map((slo) => toSlo(slo, 'headroom-shop').indicator)).toEqual([
    {
      kind: 'composite',
      combine: 'criticalPath',
      groupBy: [],
      parts: [
        { ref: { documentUid: 'headroom-checkout', name: 'availability' }, weight: 3 },
        { ref: { documentUid: 'headroom-login', name: 'speed' }, weight: 1 },
      ],
    },
  ]);
});

const weighted = { kind: 'weighted', parts };

it.each`
  case                     | spec                                                                                                                 | path                                             | code
  ${'nothing to count'}    | ${{}}                                                                                                                | ${'resources[0].spec'}                           | ${'one-of-indicator-or-composite'}
  ${'both'}                | ${{ composite: weighted, indicator: exampleSlo('whole').spec.indicator }}                                            | ${'resources[0].spec'}                           | ${'one-of-indicator-or-composite'}
  ${'a method of its own'} | ${{ composite: weighted, budgetingMethod: 'RatioTimeslices', objectives: [{ target: 0.9, timeSliceWindow: '5m' }] }} | ${'resources[0].spec.budgetingMethod'}           | ${'composite-has-no-method'}
  ${'no parts'}            | ${{ composite: { kind: 'weighted', parts: [] } }}                                                                    | ${'resources[0].spec.composite.parts'}           | ${'too_small'}
  ${'a part twice'}        | ${{ composite: { kind: 'weighted', parts: [parts[0], parts[0]] } }}                                                  | ${'resources[0].spec.composite.parts[1].slo'}    | ${'part-twice'}
  ${'no reference'}        | ${{ composite: { kind: 'weighted', parts: [{ slo: 'availability' }] } }}                                             | ${'resources[0].spec.composite.parts[0].slo'}    | ${'not-a-reference'}
  ${'a weight of nothing'} | ${{ composite: { kind: 'weighted', parts: [{ ...parts[1], weight: 0 }] } }}                                          | ${'resources[0].spec.composite.parts[0].weight'} | ${'too_small'}
`('refuses $case: $code', ({ spec, path, code }) => {
  const { slos, problems } = read(spec);
  expect(slos).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ path, code }));
});
