import { itWithRoles, openGrafana, type Client, type Grafana } from './grafana';
import { freshName } from './resources';

interface Annotation {
  id: number;
  text: string;
  tags: string[];
  time: number;
  timeEnd: number;
  data?: object;
}

let grafana: Grafana;
let editor: Client;
let tag: string;

beforeAll(async () => {
  grafana = await openGrafana();
  editor = grafana.as('Editor');
});

beforeEach(() => {
  tag = freshName();
});

afterAll(async () => {
  await grafana.close();
});

const list = async (query: string) => (await editor.get<Annotation[]>(`/api/annotations?${query}`)).body;

async function post(annotation: object): Promise<number> {
  const body = { time: 1_700_000_000_000, text: 'event', tags: [tag], ...annotation };
  const answer = await editor.send<{ id: number }>('POST', '/api/annotations', body);
  expect(answer.status).toBe(200);
  return answer.body.id;
}

it('an editor posts and gets the id', async () => {
  const { status, body } = await editor.send('POST', '/api/annotations', {
    time: 1_700_000_000_000,
    text: 'event',
    tags: [tag],
  });
  expect(status).toBe(200);
  expect(body).toEqual({ id: expect.any(Number), message: expect.any(String) });
});

itWithRoles('a viewer is refused', async () => {
  const { status } = await grafana
    .as('Viewer')
    .send('POST', '/api/annotations', { time: 1, text: 'event', tags: [tag] });
  expect(status).toBe(403);
});

it('an annotation without a text is 400', async () => {
  expect((await editor.send('POST', '/api/annotations', { time: 1, tags: [tag] })).status).toBe(400);
});

it('60 kB of data and a long text are kept', async () => {
  const data = { kind: 'deployment', note: 'ü'.repeat(30_000), nested: { list: [1, 2] } };
  const text = 'long '.repeat(2_000);
  await post({ data, text });
  expect(await list(`tags=${tag}`)).toMatchObject([{ data, text }]);
});

it('a range is kept with both ends', async () => {
  await post({ time: 1_700_000_000_000, timeEnd: 1_700_000_600_000 });
  expect(await list(`tags=${tag}`)).toMatchObject([{ time: 1_700_000_000_000, timeEnd: 1_700_000_600_000 }]);
});

it('PATCH changes what it names', async () => {
  const id = await post({ data: { a: 1 } });
  expect((await editor.send('PATCH', `/api/annotations/${id}`, { text: 'patched' })).status).toBe(200);
  expect(await list(`tags=${tag}`)).toMatchObject([{ id, text: 'patched', tags: [tag], data: { a: 1 } }]);
});

it('PUT replaces text, tags and time', async () => {
  const id = await post({});
  const { status } = await editor.send('PUT', `/api/annotations/${id}`, {
    text: 'put',
    tags: [tag, 'more'],
    time: 1_700_000_060_000,
  });
  expect(status).toBe(200);
  expect(await list(`tags=${tag}`)).toMatchObject([{ id, text: 'put', tags: [tag, 'more'], time: 1_700_000_060_000 }]);
});

it('several tags must all be there, with matchAny one of them', async () => {
  await post({ tags: [tag, 'a'] });
  await post({ tags: [tag, 'b'] });
  await post({ tags: [`${tag}-other`] });
  expect(await list(`tags=${tag}&tags=a`)).toHaveLength(1);
  expect(await list(`tags=${tag}&tags=${tag}-other`)).toHaveLength(0);
  expect(await list(`tags=${tag}&tags=${tag}-other&matchAny=true`)).toHaveLength(3);
});

it('from and to keep what overlaps', async () => {
  await post({ time: 1_700_000_000_000, timeEnd: 1_700_000_600_000, text: 'range' });
  await post({ time: 1_700_000_900_000, text: 'point' });
  const texts = async (from: number, to: number) =>
    (await list(`tags=${tag}&from=${from}&to=${to}`)).map(({ text }) => text);
  expect(await texts(1_700_000_300_000, 1_700_000_400_000)).toEqual(['range']);
  expect(await texts(1_700_000_600_000, 1_700_000_900_000)).toEqual(['point', 'range']);
  expect(await texts(1_700_000_700_000, 1_700_000_800_000)).toEqual([]);
});

it('100 come by default and with limit=0, more when asked', async () => {
  for (let index = 0; index < 101; index += 1) {
    await post({ time: 1_700_000_000_000 + index });
  }
  expect(await list(`tags=${tag}`)).toHaveLength(100);
  expect(await list(`tags=${tag}&limit=0`)).toHaveLength(100);
  expect(await list(`tags=${tag}&limit=5000`)).toHaveLength(101);
});
