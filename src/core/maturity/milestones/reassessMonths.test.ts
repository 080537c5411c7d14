import { fiveLevels } from '../models/five-levels/fiveLevels';
import { reassessMonths } from './reassessMonths';

const yearly = { ...fiveLevels, spec: { ...fiveLevels.spec, reassessEveryMonths: 12 } };

it.each`
  own          | model         | expected
  ${3}         | ${yearly}     | ${{ months: 3, from: 'assessment' }}
  ${undefined} | ${yearly}     | ${{ months: 12, from: 'model' }}
  ${undefined} | ${fiveLevels} | ${{ months: 6, from: 'default' }}
`('is $expected where the assessment says $own', ({ own, model, expected }) => {
  expect(reassessMonths({ reassessEveryMonths: own, model })).toEqual(expected);
});
