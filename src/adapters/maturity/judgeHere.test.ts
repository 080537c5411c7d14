import { judgeHere } from './judgeHere';

const mockUser = { id: 1, login: 'ada', name: 'Ada', orgId: 1 };
jest.mock('../directory/currentUser', () => ({ currentUser: () => mockUser }));

const coaches = ['Kim', 'Lou'];

function browser() {
  const kept = new Map<string, unknown>();
  return {
    saveDraft: async (key: string, value: unknown) => kept.set(key, value).has(key),
    loadDraft: async (key: string) => kept.get(key),
    dropDraft: async (key: string) => kept.delete(key),
  };
}

const judgedBy = async (...given: Parameters<typeof judgeHere>) => {
  const judge = judgeHere(...given);
  await Promise.resolve();
  await Promise.resolve();
  return judge.stamp(coaches).assessor;
};

it('knows the coach who was chosen, also after a reload, for this assessment only', async () => {
  const calls = browser();
  const judge = judgeHere(calls, 'spring');
  expect(judge.stamp(coaches)).toEqual({ assessor: undefined, assessedAt: expect.any(String) });
  judge.chosen('Lou');
  expect(judge.stamp(coaches).assessor).toBe('Lou');
  expect(judge.stamp(['Kim']).assessor).toBeUndefined();
  await Promise.resolve();
  expect(await judgedBy(calls, 'spring')).toBe('Lou');
  expect(await judgedBy(calls, 'autumn')).toBeUndefined();
});

it('knows the coach who is signed in', () => {
  const judge = judgeHere(browser(), 'spring');
  judge.chosen('Lou');
  expect(judge.stamp([...coaches, 'Ada']).assessor).toBe('Ada');
});
