import { act, renderHook } from '@testing-library/react';

import { retryDelay } from './retryDelay';
import { useRetry } from './useRetry';

const down = { code: 'unreachable', detail: '' } as const;
const wrong = { code: 'bad-query', detail: '' } as const;
let isHidden = false;

beforeEach(() => {
  isHidden = false;
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  jest.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it.each`
  failures | askedMs    | random | delayMs
  ${1}     | ${0}       | ${0.5} | ${10_000}
  ${1}     | ${0}       | ${0}   | ${7_500}
  ${1}     | ${0}       | ${1}   | ${12_500}
  ${3}     | ${0}       | ${0.5} | ${40_000}
  ${20}    | ${0}       | ${0.5} | ${300_000}
  ${1}     | ${600_000} | ${0.5} | ${600_000}
`('after $failures failures, asked for $askedMs: $delayMs', ({ failures, askedMs, random, delayMs }) => {
  expect(retryDelay(failures, askedMs, random)).toBe(delayMs);
});

it('asks again later each time, and from the beginning after a success', () => {
  const { result } = renderHook(() => useRetry());
  const afterFailure = (ms: number) => {
    act(() => expect(result.current.ended([down, wrong])).toBe(true));
    act(() => void jest.advanceTimersByTime(ms - 1));
    const before = result.current.retryCount;
    act(() => void jest.advanceTimersByTime(1));
    return result.current.retryCount - before;
  };
  expect([afterFailure(10_000), afterFailure(20_000), afterFailure(40_000)]).toEqual([1, 1, 1]);
  act(() => expect(result.current.ended([])).toBe(false));
  expect(afterFailure(10_000)).toBe(1);
});

it('does not ask again for what will not pass', () => {
  const { result } = renderHook(() => useRetry());
  act(() => expect(result.current.ended([wrong])).toBe(false));
  act(() => void jest.advanceTimersByTime(1e7));
  expect(result.current.retryCount).toBe(0);
});

it('leaves a load alone that began meanwhile', () => {
  const { result } = renderHook(() => useRetry());
  act(() => void result.current.ended([down]));
  act(() => result.current.begun());
  act(() => void jest.advanceTimersByTime(1e7));
  expect(result.current.retryCount).toBe(0);
});

it('a page that nobody looks at waits until somebody does', () => {
  const { result } = renderHook(() => useRetry());
  isHidden = true;
  act(() => void result.current.ended([down]));
  act(() => void jest.advanceTimersByTime(1e7));
  expect(result.current.retryCount).toBe(0);
  isHidden = false;
  act(() => void jest.advanceTimersByTime(2_000));
  expect(result.current.retryCount).toBe(1);
});
