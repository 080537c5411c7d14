import { act, renderHook } from '@testing-library/react';
import { useFreshNow } from './useFreshNow';

beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void jest.useRealTimers());

it('stays until it is old and the person comes back', () => {
  const { result } = renderHook(() => useFreshNow(300_000, 0));
  const comeBack = () => act(() => void window.dispatchEvent(new Event('focus')));
  jest.setSystemTime(1_200_000);
  comeBack();
  expect(result.current.nowMs).toBe(1_000_000);
  jest.setSystemTime(1_400_000);
  expect(result.current.nowMs).toBe(1_000_000);
  comeBack();
  expect(result.current).toMatchObject({ nowMs: 1_400_000, notBeforeMs: -Infinity });
});

it('is anew with each refresh', () => {
  const { result, rerender } = renderHook(({ count }) => useFreshNow(300_000, count), { initialProps: { count: 3 } });
  expect(result.current).toMatchObject({ nowMs: 1_000_000, notBeforeMs: -Infinity });
  jest.setSystemTime(1_010_000);
  rerender({ count: 3 });
  expect(result.current.nowMs).toBe(1_000_000);
  rerender({ count: 4 });
  expect(result.current).toMatchObject({ nowMs: 1_010_000, notBeforeMs: 1_009_750 });
});
