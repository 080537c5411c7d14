import { editsDraft } from './editsDraft';

const low = { answer: { state: 'level', level: 'low' } } as const;
const high = { answer: { state: 'level', level: 'high' } } as const;

/** Two tabs of one browser. */
async function twoTabs(stored?: unknown) {
  const kept = new Map<string, unknown>(stored === undefined ? [] : [['spring', stored]]);
  const calls = {
    saveDraft: async (key: string, value: unknown) => kept.set(key, structuredClone(value)).has(key),
    loadDraft: async (key: string) => kept.get(key),
    dropDraft: async (key: string) => kept.delete(key) || true,
  };
  const tabs = { one: editsDraft(calls, 'spring'), two: editsDraft(calls, 'spring') };
  await Promise.all([tabs.one.load(), tabs.two.load()]);
  return { ...tabs, kept: () => kept.get('spring'), calls };
}

it('keeps what each of two tabs changed', async () => {
  const { one, two, kept } = await twoTabs();
  await one.keep({ objectives: { shop: high } });
  await two.keep({ objectives: { core: low } });
  expect(kept()).toEqual({ objectives: { shop: high, core: low } });
  await one.keep({});
  expect(kept()).toEqual({ objectives: { core: low } });
  await two.keep({});
  expect(kept()).toBeUndefined();
});

it('leaves a cell that the other tab changed since', async () => {
  const { one, two, kept } = await twoTabs({ objectives: { shop: high } });
  await two.keep({ objectives: { shop: low } });
  await one.keep({});
  expect(kept()).toEqual({ objectives: { shop: low } });
});

it('loads what is being written', async () => {
  const { one } = await twoTabs();
  void one.keep({ objectives: { shop: high } });
  expect(await one.load()).toEqual({ objectives: { shop: high } });
});

it('tells when the browser did not take it, and tries all of it again with the next', async () => {
  const { calls } = await twoTabs();
  let isFull = true;
  const draft = editsDraft({ ...calls, saveDraft: async (...given) => !isFull && calls.saveDraft(...given) }, 'spring');
  expect(await draft.keep({ objectives: { shop: high } })).toBe(false);
  isFull = false;
  expect(await draft.keep({ objectives: { shop: high, core: low } })).toBe(true);
  expect(await draft.load()).toEqual({ objectives: { shop: high, core: low } });
});
