import { scoreTeam } from './score';
import { smallModel } from './testing/smallModel';

const level = (of: string) => ({ shop: { state: 'level', level: of } });
const notApplicable = { shop: { state: 'not-applicable', reason: 'no users yet' } };
const noted = { shop: { state: 'not-assessed', note: 'ask again' } };
const otherTeam = { core: { state: 'level', level: 'high' } };

it.each`
  case                            | objectives         | shifts           | expected
  ${'both'}                       | ${level('high')}   | ${level('low')}  | ${{ mean: 1, answered: 2, applicable: 2, lowest: ['shifts'] }}
  ${'ties'}                       | ${level('low')}    | ${level('low')}  | ${{ mean: 0, answered: 2, applicable: 2, lowest: ['objectives', 'shifts'] }}
  ${'not assessed is not zero'}   | ${level('high')}   | ${{}}            | ${{ mean: 2, answered: 1, applicable: 2, lowest: ['objectives'] }}
  ${'a note is no score'}         | ${level('high')}   | ${noted}         | ${{ mean: 2, answered: 1, applicable: 2, lowest: ['objectives'] }}
  ${'not applicable leaves both'} | ${level('middle')} | ${notApplicable} | ${{ mean: 1, answered: 1, applicable: 1, lowest: ['objectives'] }}
  ${'nothing applies'}            | ${notApplicable}   | ${notApplicable} | ${{ mean: undefined, answered: 0, applicable: 0, lowest: [] }}
  ${'nothing assessed'}           | ${{}}              | ${otherTeam}     | ${{ mean: undefined, answered: 0, applicable: 2, lowest: [] }}
`('$case', ({ objectives, shifts, expected }) => {
  const [work, culture] = scoreTeam(smallModel, { objectives, shifts }, 'shop');
  expect(work).toEqual({ dimensionId: 'work', top: 2, way: 'mean', value: expected.mean, ...expected });
  expect(culture).toMatchObject({ dimensionId: 'culture', mean: undefined, answered: 0, applicable: 1 });
});

it.each`
  way         | given                               | value
  ${'mean'}   | ${['low', 'low', 'middle', 'high']} | ${0.75}
  ${'median'} | ${['high', 'low', 'middle', 'low']} | ${0.5}
  ${'median'} | ${['high', 'low', 'middle']}        | ${1}
  ${'median'} | ${['high']}                         | ${2}
  ${'lowest'} | ${['high', 'middle', 'high']}       | ${1}
  ${'lowest'} | ${[]}                               | ${undefined}
`('the $way of $given is $value', ({ way, given, value }) => {
  const [work] = smallModel.spec.dimensions;
  const practices = given.map((_: string, index: number) => ({ ...work!.practices[0]!, id: `p${index}` }));
  const scoring = { perDimension: way, words: { perDimension: way } };
  const spec = { ...smallModel.spec, scoring, dimensions: [{ ...work!, practices }] };
  const answers = Object.fromEntries(given.map((of: string, index: number) => [`p${index}`, level(of)]));
  expect(scoreTeam({ ...smallModel, spec }, answers, 'shop')).toMatchObject([{ way, value }]);
});
