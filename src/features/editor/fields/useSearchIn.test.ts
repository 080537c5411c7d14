import { renderHook } from '@testing-library/react';
import { useSearchIn } from './useSearchIn';

const options = ['http_requests_total', 'grpc_requests_total', 'up'].map((value) => ({ value }));

it('a search that is made before the options are known is answered by them', async () => {
  const { result, rerender } = renderHook(({ known }) => useSearchIn(known), {
    initialProps: { known: undefined as typeof options | undefined },
  });
  const early = result.current('requests');
  let isAnswered = false;
  void early.then(() => (isAnswered = true));
  await Promise.resolve();
  expect(isAnswered).toBe(false);
  rerender({ known: options });
  expect((await early).map(({ value }) => value)).toEqual(['http_requests_total', 'grpc_requests_total']);
});

it('all words are looked for, in names and descriptions', async () => {
  const described = [...options, { value: 'jobs_total', description: 'Requests that wait' }];
  const { result } = renderHook(() => useSearchIn(described));
  expect((await result.current('total requests')).map(({ value }) => value)).toEqual([
    'http_requests_total',
    'grpc_requests_total',
    'jobs_total',
  ]);
});
