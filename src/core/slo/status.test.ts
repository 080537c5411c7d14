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
  expect(statusOf({ ...signs, incomplete: false, remainingAtMost: signs.remaining })).toBe(status);
});

it.each`
  remaining | atMost    | burningFast | runsOut  | status
  ${0.9}    | ${0.95}   | ${false}    | ${false} | ${'not-known'}
  ${0.1}    | ${0.2}    | ${false}    | ${true}  | ${'not-known'}
  ${-0.1}   | ${0.1}    | ${false}    | ${false} | ${'not-known'}
  ${-0.1}   | ${0.1}    | ${true}     | ${false} | ${'burning-fast'}
  ${-0.1}   | ${noData} | ${false}    | ${false} | ${'not-known'}
  ${-3}     | ${-2}     | ${false}    | ${false} | ${'exhausted'}
  ${0.9}    | ${0.95}   | ${true}     | ${true}  | ${'burning-fast'}
  ${noData} | ${noData} | ${false}    | ${false} | ${'not-known'}
`('parts missing, $remaining to $atMost left, fast $burningFast: $status', ({ status, atMost, ...signs }) => {
  expect(statusOf({ ...signs, silent: false, incomplete: true, remainingAtMost: atMost })).toBe(status);
});
