import { exampleDashboard, exampleSlo } from '../../core/documents/testing/exampleSlo';
import type { DocumentHttp } from '../documents/http/documentHttp';
import { dashboardMentions, MOST_DASHBOARDS } from './dashboardMentions';

const text = 'shop/a';
const wanted = { text, firstUid: 'shop' };
const burnDown = (slo: string, title?: string) => ({ id: 7, type: 'headroom-burndown-panel', title, options: { slo } });

/** A Grafana with these dashboards; those without panels cannot be read. */
function grafana(dashboards: Record<string, readonly object[] | undefined>, searchStatus = 200) {
  let running = 0;
  const seen = { most: 0, read: 0 };
  const http: DocumentHttp = async ({ path, params }) => {
    if (path === '/api/search') {
      const hits = Object.keys(dashboards).map((uid) => ({ uid, title: uid.toUpperCase(), folderTitle: 'SRE' }));
      return { kind: 'answered', status: searchStatus, data: hits.slice(0, Number(params?.limit)) };
    }
    running += 1;
    seen.most = Math.max(seen.most, running);
    seen.read += 1;
    await new Promise((resolve) => setTimeout(resolve, 0));
    running -= 1;
    const name = path.split('/').at(-2) ?? '';
    const panels = dashboards[name];
    return panels === undefined
      ? { kind: 'answered', status: 403, data: {} }
      : { kind: 'answered', status: 200, data: { metadata: { name, resourceVersion: '1' }, spec: { panels } } };
  };
  return { parts: { http, namespace: 'default' }, seen };
}

it('names panels with exactly this reference, in rows and nested options too', async () => {
  const row = { type: 'row', panels: [burnDown(text, 'In a row')] };
  const deep = { type: 'headroom-status-panel', title: 'Deep', options: { list: [{ slo: text }] } };
  const { parts } = grafana({
    one: [burnDown(text, 'Checkout'), burnDown('shop/ab', 'Another'), burnDown('x', `About ${text}`), row, deep],
    two: [burnDown(text)],
    none: [{ type: 'text', title: text, options: { content: `see ${text} now` } }],
    shop: exampleDashboard([exampleSlo('b', 0.9, { like: text })], {}, [burnDown(text, 'Own')]).panels,
  });
  expect(await dashboardMentions(parts, wanted)).toEqual({
    mentions: [
      { uid: 'shop', title: 'SHOP', folderTitle: 'SRE', panels: ['Own'] },
      { uid: 'one', title: 'ONE', folderTitle: 'SRE', panels: ['Checkout', 'In a row', 'Deep'] },
      { uid: 'two', title: 'TWO', folderTitle: 'SRE', panels: ['panel 7'] },
    ],
    ...{ looked: 4, unseen: 0, isCut: false },
  });
});

it('reads six at once, and says when it could not look at all', async () => {
  const uids = Array.from({ length: MOST_DASHBOARDS + 20 }, (_, index) => `d${index}`);
  const { parts, seen } = grafana(Object.fromEntries(uids.map((uid) => [uid, uid === 'd5' ? undefined : []])));
  expect(await dashboardMentions(parts, wanted)).toEqual({
    mentions: [],
    ...{ looked: MOST_DASHBOARDS - 2, unseen: 2, isCut: true },
  });
  expect(seen).toEqual({ most: 6, read: MOST_DASHBOARDS });
});

it('looks at the own document where the list cannot be had', async () => {
  const { parts } = grafana({ shop: [burnDown(text, 'Own')] }, 500);
  expect(await dashboardMentions(parts, wanted)).toMatchObject({ mentions: [{ uid: 'shop' }], isCut: true });
});

it('reads no more when nobody waits', async () => {
  const { parts, seen } = grafana({ shop: [], one: [], two: [] });
  await dashboardMentions(parts, wanted, () => true);
  expect(seen.read).toBe(0);
});
