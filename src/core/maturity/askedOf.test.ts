import { askedOf, practicesFor } from './askedOf';
import type { MaturityModel } from './modelSchema';
import { smallModel } from './testing/smallModel';

const [work, culture] = smallModel.spec.dimensions;
const [objectives, shifts] = work!.practices;

function withRoles(ofModel?: string[], ofWork?: string[], ofShifts?: string[]): MaturityModel {
  const practices = [objectives!, { ...shifts!, askedOf: ofShifts }];
  const dimensions = [{ ...work!, askedOf: ofWork, practices }, culture!];
  return { ...smallModel, spec: { ...smallModel.spec, askedOf: ofModel, dimensions } };
}

it.each`
  case                 | model                                                | product                      | operations
  ${'no roles at all'} | ${withRoles()}                                       | ${'objectives shifts blame'} | ${'objectives shifts blame'}
  ${'of the model'}    | ${withRoles(['product'])}                            | ${'objectives shifts blame'} | ${''}
  ${'of a dimension'}  | ${withRoles(['product'], ['operations'])}            | ${'blame'}                   | ${'objectives shifts'}
  ${'of a practice'}   | ${withRoles(['operations'], undefined, ['product'])} | ${'shifts'}                  | ${'objectives blame'}
`('$case', ({ model, product, operations }) => {
  const named = (role: string) =>
    practicesFor(model, role)
      .map(({ practice }) => practice.id)
      .join(' ');
  expect(named('product')).toBe(product);
  expect(named('operations')).toBe(operations);
});

it('the nearest counts', () => {
  const model = withRoles(['a'], ['b'], ['c']);
  const [first] = model.spec.dimensions;
  expect(first!.practices.map((practice) => askedOf(model, first!, practice))).toEqual([['b'], ['c']]);
});
