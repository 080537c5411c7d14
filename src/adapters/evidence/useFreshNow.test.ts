import { act, renderHook } from '@testing-library/react';
import { useFreshNow } from './useFreshNow';

it('stays until it is old and the person comes back', () => {
  jest.useFakeTimers({ now: 1_000_000 });
  const { result, unmount } = renderHook(() => useFreshNow(300_000));
  const comeBack = () => act(() => void window.dispatchEvent(new Event('focus')));
  jest.setSystemTime(1_200_000);
  comeBack();
  expect(result.current).toBe(1_000_000);
  jest.setSystemTime(1_400_000);
  expect(result.current).toBe(1_000_000);
  comeBack();
  expect(result.current).toBe(1_400_000);
  unmount();
  jest.useRealTimers();
});
