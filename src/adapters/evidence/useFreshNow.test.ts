import { act, renderHook } from '@testing-library/react';
import { useFreshNow } from './useFreshNow';

beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void jest.useRealTimers());

it('stays until it is old and the person comes back', () => {
  const { result } = renderHook(() => useFreshNow(300_000, 0, false));
  const comeBack = () => act(() => void window.dispatchEvent(new Event('focus')));
  jest.setSystemTime(1_200_000);
  comeBack();
  expect(result.current.nowMs).toBe(1_000_000);
  jest.setSystemTime(1_400_000);
  expect(result.current.nowMs).toBe(1_000_000);
  comeBack();
  expect(result.current).toMatchObject({ nowMs: 1_400_000, notBeforeMs: -Infinity });
});

it('is anew with each refresh, but cuts no reading short', () => {
  const { result, rerender } = renderHook(({ count, isReading }) => useFreshNow(300_000, count, isReading), {
    initialProps: { count: 3, isReading: false },
  });
  expect(result.current).toMatchObject({ nowMs: 1_000_000, notBeforeMs: -Infinity });
  jest.setSystemTime(1_010_000);
  rerender({ count: 4, isReading: false });
  expect(result.current).toMatchObject({ nowMs: 1_010_000, notBeforeMs: 1_008_000 });
  jest.setSystemTime(1_020_000);
  rerender({ count: 5, isReading: true });
  rerender({ count: 6, isReading: true });
  expect(result.current.nowMs).toBe(1_010_000);
  jest.setSystemTime(1_030_000);
  rerender({ count: 6, isReading: false });
  expect(result.current.nowMs).toBe(1_030_000);
});
