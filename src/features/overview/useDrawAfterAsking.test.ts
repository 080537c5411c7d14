import { act, renderHook } from '@testing-library/react';
import { useDrawAfterAsking } from './useDrawAfterAsking';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watching(rows: number) {
  return renderHook((count: number) => useDrawAfterAsking(count), { initialProps: rows });
}

it('draws few rows at once, and those that come to them', () => {
  const { result, rerender } = watching(20);
  expect(result.current.mayDraw).toBe(true);
  rerender(500);
  expect(result.current.mayDraw).toBe(true);
});

it('draws many rows when their figures are on the way', () => {
  const { result } = watching(21);
  expect(result.current.mayDraw).toBe(false);
  act(() => result.current.onAsked());
  expect(result.current.mayDraw).toBe(true);
});

it('does not wait long for a source that is slow to tell what asking needs', () => {
  const { result, rerender } = watching(0);
  act(() => jest.advanceTimersByTime(1_000));
  expect(result.current.mayDraw).toBe(false);
  rerender(21);
  act(() => jest.advanceTimersByTime(399));
  expect(result.current.mayDraw).toBe(false);
  act(() => jest.advanceTimersByTime(1));
  expect(result.current.mayDraw).toBe(true);
});
