import { act, renderHook, waitFor } from '@testing-library/react';
import { of, throwError } from 'rxjs';
import { exampleDashboard, exampleSlo } from '../../core/documents/testing/exampleSlo';
import { useEvents } from '../annotations/useEvents';
import { useDocument } from './useDocument';
import { useDocuments } from './useDocuments';
import { useReadDocument } from './useReadDocument';

const fetch = jest.fn();

jest.mock('@grafana/runtime', () => ({
  config: { namespace: 'default', bootData: { user: { id: 1, login: 'me', name: '', orgId: 1 } } },
  getBackendSrv: () => ({ fetch }),
  isFetchError: (error: object) => 'status' in error,
}));

const hits = [{ uid: 'doc', title: 'Checkout', folderTitle: 'Shop' }];
const object = {
  metadata: { name: 'doc', uid: 'o', resourceVersion: '7', generation: 1 },
  access: { canSave: false },
  spec: exampleDashboard([exampleSlo('a')]),
};

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('headroom.documentReader.v1'));
  Reflect.deleteProperty(globalThis, Symbol.for('headroom.documentStore.v2'));
  fetch.mockReset();
  fetch.mockImplementation(({ url }: { url: string }) => {
    if (url.includes('/doc/dto')) {
      return of({ status: 200, data: object });
    }
    return url.startsWith('/api/search')
      ? of({ status: 200, data: hits })
      : throwError(() => ({ status: 404, data: { message: 'no' } }));
  });
});

const urls = () => fetch.mock.calls.map(([{ url }]) => String(url).replace(/\?.*/, ''));

it('reads all documents while they are looked at', async () => {
  const { result } = renderHook(() => useDocuments());
  expect(result.current.status).toBe('loading');
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(result.current.documents.map(({ uid }) => uid)).toEqual(['doc']);
  expect(result.current.state.documents).toBe(result.current.documents);
});

it('a panel reads its document only, and all panels and pages share it', async () => {
  const one = renderHook(() => useReadDocument('doc'));
  const other = renderHook(() => useDocument('doc'));
  await waitFor(() => expect(one.result.current.status).toBe('ready'));
  await waitFor(() => expect(other.result.current).toMatchObject({ status: 'ready', value: { title: 'Checkout' } }));
  expect(urls().filter((url) => url.endsWith('/dto'))).toHaveLength(1);
  expect(urls()).not.toContain('/api/search');
});

it('a document that is not there is said so, and one that appears later is shown', async () => {
  const { result } = renderHook(() => useDocument('none'));
  await waitFor(() =>
    expect(result.current).toMatchObject({
      status: 'failed',
      problem: { kind: 'store', problem: { code: 'not-found' } },
    })
  );
  fetch.mockImplementation(() =>
    of({ status: 200, data: { ...object, metadata: { ...object.metadata, name: 'none' } } })
  );
  await act(() => result.current.store.read('none'));
  expect(result.current.status).toBe('ready');
});

it('reads marks of a service', async () => {
  const tags = ['headroom', 'headroom-incident', 'service:shop'];
  const data = [
    { time: 20, timeEnd: 30, text: '<b>down</b>', tags },
    { time: 10, timeEnd: 10, text: 'v2', tags: ['headroom-deployment', 'service:shop'] },
    { time: 15, text: 'v3', tags: ['headroom-deployment', 'service:other'] },
    { time: 'never', tags },
    { time: 11, text: 'lunch', tags: ['other'] },
  ];
  fetch.mockReturnValue(of({ status: 200, data }));
  const { result } = renderHook(() => useEvents({ fromMs: 0, toMs: 100, service: 'shop' }));
  await waitFor(() =>
    expect(result.current).toEqual({
      status: 'ready',
      value: [
        { timeMs: 10, kind: 'deployment', text: 'v2', service: 'shop' },
        { timeMs: 20, endMs: 30, kind: 'incident', text: '<b>down</b>', service: 'shop' },
      ],
    })
  );
  expect(fetch.mock.calls[0]?.[0].url).toContain('tags=headroom-deployment&tags=headroom-incident&matchAny=true');
});
