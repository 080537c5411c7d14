import fc from 'fast-check';
import type { Answer } from './answer';
import { mergeAnswer } from './mergeAnswer';

const low: Answer = { state: 'level', level: 'low' };
const high: Answer = { state: 'level', level: 'high' };
const away: Answer = { state: 'not-applicable', reason: 'no users' };
const said = (answer: Answer, note: string): Answer => ({ ...answer, note });
const titled = (title: string): Answer => ({ ...low, links: [{ title, url: 'https://a.example' }] });
const linked = (...names: string[]): Answer => ({
  ...low,
  links: names.map((name) => ({ title: name, url: `https://${name}.example` })),
});

it.each`
  case                                    | base           | theirs                                                              | ours                                                                    | expected
  ${'only ours'}                          | ${undefined}   | ${undefined}                                                        | ${low}                                                                  | ${low}
  ${'only theirs'}                        | ${low}         | ${high}                                                             | ${low}                                                                  | ${high}
  ${'both alike'}                         | ${low}         | ${high}                                                             | ${high}                                                                 | ${high}
  ${'they the level, we the note'}        | ${low}         | ${high}                                                             | ${said(low, 'x')}                                                       | ${said(high, 'x')}
  ${'they the note, we not applicable'}   | ${low}         | ${said(low, 'x')}                                                   | ${away}                                                                 | ${said(away, 'x')}
  ${'they noted, we cleared the level'}   | ${low}         | ${said(low, 'x')}                                                   | ${undefined}                                                            | ${{ state: 'not-assessed', note: 'x' }}
  ${'a field of a newer version'}         | ${low}         | ${{ ...low, weather: 3 }}                                           | ${high}                                                                 | ${{ ...high, weather: 3 }}
  ${'they the target, we confidence'}     | ${low}         | ${{ ...low, targetLevel: 'high' }}                                  | ${{ ...low, confidence: 'high' }}                                       | ${{ ...low, targetLevel: 'high', confidence: 'high' }}
  ${'a link each'}                        | ${linked('a')} | ${linked('a', 'c')}                                                 | ${linked('a', 'b')}                                                     | ${linked('a', 'b', 'c')}
  ${'they took a link out, we added one'} | ${linked('a')} | ${low}                                                              | ${linked('a', 'b')}                                                     | ${linked('b')}
  ${'both judged alike: the later'}       | ${low}         | ${{ ...high, assessedAt: '2026-03-01T10:00:00Z', assessor: 'Kim' }} | ${{ ...high, assessedAt: '2026-03-01T11:30:00+02:00', assessor: 'Jo' }} | ${{ ...high, assessedAt: '2026-03-01T10:00:00Z', assessor: 'Kim' }}
  ${'we cleared what they left'}          | ${low}         | ${low}                                                              | ${undefined}                                                            | ${undefined}
`('$case', ({ base, theirs, ours, expected }) => {
  expect(mergeAnswer(base, theirs, ours)).toEqual({ kind: 'merged', answer: expected });
});

it.each`
  case                          | base           | theirs                             | ours
  ${'two levels'}               | ${undefined}   | ${low}                             | ${high}
  ${'level and not applicable'} | ${low}         | ${high}                            | ${away}
  ${'two notes'}                | ${low}         | ${said(low, 'x')}                  | ${said(low, 'y')}
  ${'two targets'}              | ${low}         | ${{ ...low, targetLevel: 'high' }} | ${{ ...low, targetLevel: 'middle' }}
  ${'one link, two titles'}     | ${linked('a')} | ${titled('x')}                     | ${titled('y')}
  ${'cleared and changed'}      | ${low}         | ${undefined}                       | ${high}
`('conflict: $case', ({ base, theirs, ours }) => {
  expect(mergeAnswer(base, theirs, ours)).toEqual({ kind: 'conflict', base, theirs, ours });
});

it('holds in a conflict all that only one side changed', () => {
  const base = { ...linked('a', 'b'), note: 'x' };
  const theirs: Answer = { ...base, ...high, note: 'y', targetLevel: 'high', links: linked('b', 'd').links };
  const ours: Answer = { ...base, note: 'z', confidence: 'low', links: linked('a', 'b', 'c').links };
  const all: Answer = { ...high, targetLevel: 'high', confidence: 'low', links: linked('b', 'c', 'd').links };
  expect(mergeAnswer(base, theirs, ours)).toEqual({
    kind: 'conflict',
    base: { ...theirs, note: 'x' },
    theirs: { ...all, note: 'y' },
    ours: { ...all, note: 'z' },
  });
});

it('leaves each side its stamp where they judge differently', () => {
  const [kim, jo] = [{ assessor: 'Kim' }, { assessor: 'Jo', assessedAt: '2026-03-02T10:00:00Z' }];
  expect(mergeAnswer(undefined, { ...low, ...kim }, { ...high, ...jo })).toMatchObject({ theirs: kim, ours: jo });
});

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const beside = fc.record(
  {
    note: fc.constantFrom('x', 'y'),
    targetLevel: fc.constantFrom('low', 'high'),
    confidence: fc.constantFrom('low' as const, 'high' as const),
    links: fc.uniqueArray(
      fc.constantFrom('a', 'b', 'c').map((name) => ({ title: '', url: `https://${name}.example` })),
      {
        minLength: 1,
        selector: ({ url }) => url,
      }
    ),
    assessor: fc.constantFrom('Kim', 'Jo'),
    assessedAt: fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z'),
  },
  { requiredKeys: [] }
);
const answers: fc.Arbitrary<Answer | undefined> = optional(
  fc.tuple(fc.constantFrom(low, high, away), beside).map(([answer, fields]) => ({ ...answer, ...fields }))
);

it('merges an answer with itself to itself, and does not mind the sides', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, theirs, ours) => {
      expect(mergeAnswer(base, ours, ours)).toEqual({ kind: 'merged', answer: ours });
      expect(mergeAnswer(base, base, ours)).toEqual({ kind: 'merged', answer: ours });
      const [one, other] = [mergeAnswer(base, theirs, ours), mergeAnswer(base, ours, theirs)];
      const swapped = other.kind === 'conflict' ? { ...one, theirs: other.ours, ours: other.theirs } : other;
      expect(one).toEqual(swapped);
    })
  );
});

it('loses nothing that only one side changed', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, theirs, ours) => {
      const merged = mergeAnswer(base, theirs, ours);
      const field = (answer: Answer | undefined) => [answer?.note, answer?.targetLevel, answer?.confidence];
      for (const [index, value] of field(ours).entries()) {
        if (merged.kind === 'merged' && field(base)[index] === field(theirs)[index]) {
          expect(field(merged.answer)[index]).toEqual(value);
        }
      }
    })
  );
});
