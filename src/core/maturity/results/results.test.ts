import fc from 'fast-check';
import type { Answer, Answers } from '../assessment/answer';
import type { ManualSignals } from '../assessment/manualReading';
import { type Assessment, parseAssessment } from '../assessment/parseAssessment';
import { modelEvidence } from '../evidence/modelEvidence';
import type { Evidence } from '../evidence/signalState';
import { makeMilestone } from '../milestones/makeMilestone';
import { parseMilestone } from '../milestones/parseMilestone';
import { assessmentResources } from '../testing/smallModel';
import { formatResults } from './formatResults';
import { assessmentResults, milestoneResults } from './makeResults';
import { mergeResults } from './mergeResults';
import { readResults } from './readResults';
import { readResultsCsv } from './readResultsCsv';
import { resultsJsonSchema } from './resultsJsonSchema';
import { resultsToCsv } from './resultsToCsv';

function assessment(answers: Answers = {}): Assessment {
  const parsed = parseAssessment(assessmentResources(answers), 'spring');
  if (!parsed.ok) {
    throw new Error('broken');
  }
  return { ...parsed.assessment, coaches: ['Kim'], date: '2026-03-31' };
}

const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('=1+1', "'=1", 'a,"b"\r\n;c', 'null', ' x '));
const oneLine = text.map((title) => title.replace(/[\r\n]/g, ' '));
const level = fc.constantFrom('low', 'middle', 'high');
const besides = fc.record(
  {
    targetLevel: level,
    confidence: fc.constantFrom('low' as const, 'high' as const),
    note: text,
    links: fc.array(fc.record({ title: oneLine, url: fc.constantFrom('https://a.example/x?y=1,2', 'http://b') }), {
      minLength: 1,
    }),
    assessor: text,
    assessedAt: fc.constant('2026-03-31T10:00:00Z'),
  },
  { requiredKeys: [] }
);
const choice: fc.Arbitrary<Answer> = fc.oneof(
  level.map((of): Answer => ({ state: 'level', level: of })),
  text.filter((reason) => /\S/.test(reason)).map((reason): Answer => ({ state: 'not-applicable', reason })),
  text.map((note): Answer => ({ state: 'not-assessed', note }))
);
const answer = fc.tuple(besides, choice).map(([beside, chosen]): Answer => ({ ...beside, ...chosen }));
const byTeam = fc.dictionary(fc.constantFrom('shop', 'core'), answer, { minKeys: 1, noNullPrototype: true });
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom('objectives', 'shifts', 'blame'), byTeam, {
  noNullPrototype: true,
});

it.each(['json', 'yaml', 'csv'] as const)('reads back what it writes as %s', (format) => {
  fc.assert(
    fc.property(answers, (given) => {
      const from = assessment(given);
      const read =
        format === 'csv'
          ? readResultsCsv(resultsToCsv(from), assessment())
          : readResults(formatResults(assessmentResults(from), format), assessment());
      expect(read).toMatchObject({ problems: [] });
      expect(read.answers).toEqual(given);
      expect(mergeResults(given, read)).toEqual(given);
    })
  );
});

const types = {
  slo_count: 'count',
  trend: 'trend',
  share: 'ratio',
  age: 'age_days',
  is_so: 'bool',
  free: 'number',
} as const;

/** The small model with a signal of each type. */
function ofAllTypes(manualSignals: ManualSignals = {}): Assessment {
  const from = assessment();
  const signals = Object.entries(types).map(([id, type]) => {
    return { id, type, window: 'now', availability: 'manual' as const, means: `=means, ${id}` };
  });
  return { ...from, model: { ...from.model, spec: { ...from.model.spec, signals } }, manualSignals };
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => value + 0);
const readingBy = {
  slo_count: fc.nat(),
  trend: fc.constantFrom('rising' as const, 'falling' as const, 'level' as const),
  share: fc.double({ noNaN: true, min: 0, max: 1 }).map((value) => value + 0),
  age: finite,
  is_so: fc.boolean(),
  free: finite,
};
const manual = fc.record(
  Object.fromEntries(
    Object.entries(readingBy).map(([id, reading]) => [
      id,
      fc.dictionary(
        fc.constantFrom('shop', 'core'),
        fc.record(
          { reading, date: fc.constant('2026-03-30'), note: text, by: text },
          { requiredKeys: ['reading', 'date'] }
        ),
        { minKeys: 1, noNullPrototype: true }
      ),
    ])
  ),
  { requiredKeys: [], noNullPrototype: true }
) as fc.Arbitrary<ManualSignals>;

it('reads readings by hand back out of CSV, beside the answers', () => {
  fc.assert(
    fc.property(manual, answers, (readings, given) => {
      const sheet = resultsToCsv({ ...ofAllTypes(), answers: given }, readings);
      expect(readResultsCsv(sheet, ofAllTypes())).toMatchObject({ problems: [] });
      const read = readResultsCsv(sheet, ofAllTypes());
      expect(read.manualSignals).toEqual(readings);
      expect(read.answers).toEqual(given);
    })
  );
});

it('gives readings columns of their own, by signal and team', () => {
  const note = 'counted';
  const readings = { share: { shop: { reading: 0.25, date: '2026-03-30', note, by: 'Kim' } } };
  const lines = resultsToCsv(ofAllTypes(), readings).split('\r\n');
  expect(lines[0]).toMatch(/,assessor,assessed at,signal,signal name,reading,day$/);
  expect(lines.at(-2)).toBe(`shop,Shop,,,,,,,,,counted,,Kim,,share,"'=means, share",0.25,2026-03-30`);
});

const READINGS = 'team,signal,reading,day,note';

it.each`
  case                  | file                                                                                            | problem
  ${'unknown signal'}   | ${`${READINGS}\nshop,gone,1,2026-03-30`}                                                        | ${{ line: 2, code: 'unknown-signal', detail: 'gone' }}
  ${'unknown team'}     | ${`${READINGS}\nzoo,slo_count,1,2026-03-30`}                                                    | ${{ line: 2, code: 'unknown-team', detail: 'zoo' }}
  ${'unfit'}            | ${`${READINGS}\nshop,slo_count,1.5,2026-03-30`}                                                 | ${{ line: 2, code: 'unfit-reading', detail: '1.5' }}
  ${'no day'}           | ${`${READINGS}\nshop,slo_count,1,30/3/26`}                                                      | ${{ line: 2, path: '.date' }}
  ${'twice'}            | ${`${READINGS}\nshop,slo_count,1,2026-03-30\nshop,slo_count,2,2026-03-30`}                      | ${{ line: 3, code: 'read-twice', detail: 'slo_count shop' }}
  ${'an answer too'}    | ${'team,signal,reading,day,practice,state,level\nshop,slo_count,1,2026-03-30,shifts,level,low'} | ${{ line: 2, code: 'two-in-a-row' }}
  ${'a column too few'} | ${'team,signal,reading\nshop,slo_count,1'}                                                      | ${{ line: 1, code: 'column-missing', detail: 'day' }}
`('says which reading of CSV it does not take over: $case', ({ file, problem }) => {
  const { manualSignals = {}, problems } = readResultsCsv(file, assessment());
  expect(problems).toEqual([expect.objectContaining(problem)]);
  expect(manualSignals.slo_count?.shop?.reading ?? 1).toBe(1);
});

it.each`
  typed     | signal         | reading
  ${'80 %'} | ${'share'}     | ${0.8}
  ${'yes'}  | ${'is_so'}     | ${true}
  ${'4'}    | ${'slo_count'} | ${4}
`('takes a reading as people type it: $typed', ({ typed, signal, reading }) => {
  const file = `${READINGS}\nshop,${signal},${typed},2026-03-30,\nshop,trend,,2026-03-30,\n`;
  expect(readResultsCsv(file, ofAllTypes())).toMatchObject({ problems: [], answers: {} });
  expect(readResultsCsv(file, ofAllTypes()).manualSignals).toEqual({
    [signal]: { shop: { reading, date: '2026-03-30' } },
  });
});

it('knows the signal of one kind of review', () => {
  const readings = { 'age:prr': { shop: { reading: 3, date: '2026-03-30' } } };
  const text = formatResults(assessmentResults(ofAllTypes(readings)), 'json');
  expect(readResults(text, ofAllTypes())).toMatchObject({ manualSignals: readings, problems: [] });
});

it('a milestone gives the readings of its evidence as they were entered', () => {
  const entered = {
    age: { shop: { reading: 10, date: '2026-03-01', note: 'the wiki' } },
    share: { shop: { reading: 0.5, date: '2026-03-30' }, core: { reading: 0, date: '2026-03-30' } },
  };
  const from = ofAllTypes(entered);
  const madeAtMs = Date.UTC(2026, 2, 31, 12);
  const measured: Evidence = {
    slo_count: { shop: { status: 'known', reading: 4, provenance: { source: 'documents' } } },
  };
  const { signals } = from.model.spec;
  const evidence = modelEvidence(measured, { manualSignals: entered, signals, nowMs: madeAtMs });
  expect(evidence.age?.shop).toMatchObject({ reading: 40 });
  const wish = { assessment: from, documentUid: 'd', evidence, name: 'Spring', date: '2026-03-31', madeAtMs };
  const made = parseMilestone({ uid: 'm', resources: makeMilestone(wish) });
  const results = made?.ok === true ? milestoneResults(made.milestone) : undefined;
  expect(results?.spec.manualSignals).toEqual(entered);
  const sheet = resultsToCsv(from, results?.spec.manualSignals);
  expect(readResultsCsv(sheet, from).manualSignals).toEqual(entered);
});

const byHand = { slo_count: { shop: { reading: 7, date: '2026-03-30', note: 'counted', by: 'Kim' } } };

it.each(['json', 'yaml'] as const)('reads readings by hand back out of %s', (format) => {
  const text = formatResults(assessmentResults({ ...assessment(), manualSignals: byHand }), format);
  expect(readResults(text, assessment())).toMatchObject({ manualSignals: byHand, problems: [] });
});

it.each`
  case                | readings                                                          | problem
  ${'unknown signal'} | ${{ gone: { shop: { reading: 1, date: '2026-03-30' } } }}         | ${{ path: 'spec.manualSignals.gone.shop', code: 'unknown-signal', detail: 'gone' }}
  ${'unknown team'}   | ${{ slo_count: { zoo: { reading: 1, date: '2026-03-30' } } }}     | ${{ code: 'unknown-team', detail: 'zoo' }}
  ${'unfit'}          | ${{ slo_count: { shop: { reading: true, date: '2026-03-30' } } }} | ${{ code: 'unfit-reading', detail: 'true' }}
  ${'no day'}         | ${{ slo_count: { shop: { reading: 1 } } }}                        | ${{ path: 'spec.manualSignals.slo_count.shop.date', line: expect.any(Number) }}
`('says which reading it does not take over: $case', ({ readings, problem }) => {
  const read = readResults(json({ manualSignals: { ...readings } }), assessment());
  expect(read.manualSignals).toEqual({});
  expect(read.problems).toEqual([expect.objectContaining(problem)]);
});

it('writes a row for each practice and team, answered or not', () => {
  const shop: Answer = { state: 'level', level: 'high', note: '=cmd', confidence: 'low' };
  const lines = resultsToCsv(assessment({ objectives: { shop } })).split('\r\n');
  expect(lines).toHaveLength(1 + 3 * 2 + 1);
  expect(lines[1]).toBe('core,Core,Work,objectives,Objectives,not-assessed,,,,,,,,');
  expect(lines[2]).toBe("shop,Shop,Work,objectives,Objectives,level,high,,low,,'=cmd,,,");
});

const high = { state: 'level', level: 'high' };
const json = (change: object) => {
  const results = assessmentResults(assessment({ objectives: { shop: { state: 'level', level: 'high' } } }));
  return JSON.stringify({ ...results, spec: { ...results.spec, ...change } }, null, 2);
};

it.each`
  case                  | file                                                                    | problem
  ${'unknown practice'} | ${json({ answers: { gone: { shop: high } } })}                          | ${{ path: 'spec.answers.gone.shop', code: 'unknown-practice', detail: 'gone' }}
  ${'unknown team'}     | ${json({ answers: { shifts: { zoo: high } } })}                         | ${{ path: 'spec.answers.shifts.zoo', code: 'unknown-team', detail: 'zoo' }}
  ${'unknown level'}    | ${json({ answers: { shifts: { shop: { ...high, level: 'top' } } } })}   | ${{ path: 'spec.answers.shifts.shop.level', code: 'unknown-level', detail: 'top' }}
  ${'no reason'}        | ${json({ answers: { shifts: { shop: { state: 'not-applicable' } } } })} | ${{ path: 'spec.answers.shifts.shop.reason', code: 'required' }}
  ${'another version'}  | ${json({ model: { name: 'small', version: '9' } })}                     | ${{ path: 'spec.model', code: 'other-model', detail: 'small 9' }}
  ${'another kind'}     | ${'kind: SLO'}                                                          | ${{ path: 'kind' }}
  ${'nothing'}          | ${''}                                                                   | ${{ code: 'no-results' }}
  ${'two'}              | ${`${json({})}\n---\n${json({})}`}                                      | ${{ code: 'several-results' }}
  ${'no YAML'}          | ${'a: [b'}                                                              | ${{ code: 'syntax', line: 1 }}
`('says what it does not take over: $case', ({ file, problem }) => {
  expect(readResults(file, assessment()).problems).toContainEqual(expect.objectContaining(problem));
});

it('names the line of a broken answer and takes the others', () => {
  const answers = { shifts: { shop: high, core: { ...high, level: 'top' } } };
  const file = json({ answers });
  const { problems, ...read } = readResults(file, assessment());
  expect(read.answers).toEqual({ shifts: { shop: high } });
  expect(problems.map(({ line }) => file.split('\n')[Number(line) - 1])).toEqual([
    expect.stringContaining('"level": "top"'),
  ]);
});

const HEAD = 'team,practice,state,level,reason';

it.each`
  case                     | file                                                        | problem
  ${'unknown practice'}    | ${`${HEAD}\nshop,gone,level,high`}                          | ${{ line: 2, code: 'unknown-practice', detail: 'gone' }}
  ${'unknown team'}        | ${`${HEAD}\nzoo,shifts,level,high`}                         | ${{ line: 2, code: 'unknown-team', detail: 'zoo' }}
  ${'a person'}            | ${`${HEAD}\nann@example.org,shifts,level,high`}             | ${{ line: 2, code: 'unknown-team' }}
  ${'unknown level'}       | ${`${HEAD}\n\nshop,shifts,level,top`}                       | ${{ line: 3, path: '.level', code: 'unknown-level' }}
  ${'unknown state'}       | ${`${HEAD}\nshop,shifts,maybe`}                             | ${{ line: 2, path: '.state' }}
  ${'no reason'}           | ${`${HEAD}\nshop,shifts,not-applicable`}                    | ${{ line: 2, path: '.reason', code: 'required' }}
  ${'a level though none'} | ${`${HEAD}\nshop,shifts,not-assessed,high`}                 | ${{ line: 2, code: 'state-contradicts' }}
  ${'twice'}               | ${`${HEAD}\nshop,shifts,level,low\nshop,shifts,level,high`} | ${{ line: 3, code: 'answered-twice' }}
  ${'a column too many'}   | ${`${HEAD},mood\nshop,shifts,level,low`}                    | ${{ line: 1, code: 'unknown-column', detail: 'mood' }}
  ${'a column too few'}    | ${'team,practice\nshop,shifts'}                             | ${{ line: 1, code: 'column-missing', detail: 'state' }}
  ${'an open quote'}       | ${`${HEAD}\n"shop`}                                         | ${{ line: 2, code: 'open-quote' }}
`('says what it does not take over of CSV: $case', ({ file, problem }) => {
  expect(readResultsCsv(file, assessment()).problems).toEqual([expect.objectContaining(problem)]);
});

it('takes the state from level or reason where it is left empty', () => {
  const file = `${HEAD}\nshop,shifts,,low,\nshop,objectives,,,no users\ncore,blame,,,`;
  const { answers: read, problems } = readResultsCsv(file, assessment());
  expect({ answers: read, problems }).toEqual({
    answers: {
      shifts: { shop: { state: 'level', level: 'low' } },
      objectives: { shop: { state: 'not-applicable', reason: 'no users' } },
    },
    problems: [],
  });
});

it('takes a sheet without states where levels say them', () => {
  const { answers: read, problems } = readResultsCsv('team,practice,level\nshop,shifts,low\n', assessment());
  expect({ read, problems }).toEqual({ read: { shifts: { shop: { state: 'level', level: 'low' } } }, problems: [] });
});

it('has a schema that names the fields of an answer', () => {
  expect(JSON.stringify(resultsJsonSchema())).toMatch(/"not-applicable".*"assessedAt"/);
});

const noted: Answer = { state: 'level', level: 'low', targetLevel: 'high', note: 'why', later: 1 };

it.each`
  case                            | text                                                               | expected
  ${'columns that are not there'} | ${'practice,team,state,level\nobjectives,shop,level,high'}         | ${{ ...noted, level: 'high' }}
  ${'a column with a text'}       | ${'practice,team,state,level,note\nobjectives,shop,level,low,new'} | ${{ ...noted, note: 'new' }}
  ${'an empty cell'}              | ${'practice,team,state,level,note\nobjectives,shop,level,low,'}    | ${{ state: 'level', level: 'low', targetLevel: 'high', later: 1 }}
  ${'JSON'}                       | ${json({ answers: { objectives: { shop: high } } })}               | ${{ ...noted, level: 'high' }}
`('lays results over what is here: $case', ({ text, expected }) => {
  const read = text.startsWith('{') ? readResults(text, assessment()) : readResultsCsv(text, assessment());
  expect(read.problems).toEqual([]);
  expect(mergeResults({ objectives: { shop: noted }, shifts: { shop: noted } }, read)).toEqual({
    objectives: { shop: expected },
  });
});
