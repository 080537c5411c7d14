import { renderHook } from '@testing-library/react';
import { timeRangeOf } from './testing/panelProps';
import { useRefreshCount } from './useRefreshCount';

it('counts new range objects, of the same moments too, and renders for a refresh', () => {
  const first = timeRangeOf(0, 1);
  const { result, rerender } = renderHook(({ range, counter }) => useRefreshCount(range, counter), {
    initialProps: { range: first, counter: 0 },
  });
  expect(result.current).toBe(0);
  rerender({ range: first, counter: 0 });
  expect(result.current).toBe(0);
  const second = timeRangeOf(0, 1);
  rerender({ range: second, counter: 0 });
  expect(result.current).toBe(1);
  rerender({ range: second, counter: 1 });
  expect(result.current).toBe(2);
});
