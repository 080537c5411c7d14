import { noData } from './answer';
import { statusOf } from './status';

it.each`
  remaining | silent   | burningFast | runsOut  | status
  ${noData} | ${false} | ${true}     | ${true}  | ${'no-data'}
  ${-1}     | ${true}  | ${true}     | ${true}  | ${'no-data'}
  ${0}      | ${false} | ${true}     | ${true}  | ${'exhausted'}
  ${-0.1}   | ${false} | ${false}    | ${false} | ${'exhausted'}
  ${0.9}    | ${false} | ${true}     | ${true}  | ${'burning-fast'}
  ${0.9}    | ${false} | ${false}    | ${true}  | ${'at-risk'}
  ${0.24}   | ${false} | ${false}    | ${false} | ${'at-risk'}
  ${0.25}   | ${false} | ${false}    | ${false} | ${'healthy'}
`('$remaining left, silent $silent, fast $burningFast, runs out $runsOut: $status', ({ status, ...signs }) => {
  expect(statusOf(signs)).toBe(status);
});
