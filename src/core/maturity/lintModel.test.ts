import * as v from 'valibot';
import fc from 'fast-check';
import { conditionHolds } from './evidence/condition';
import { conditionPoints } from './lint/conditionPoints';
import { isUsable, lintModel } from './lintModel';
import { type EvidenceRule, type MaturityModel, modelSchema, type Practice } from './modelSchema';
import { builtinModels } from './models/builtinModels';
import { smallModel } from './testing/smallModel';

const FIRST = 'spec.dimensions[0].practices[0]';

function withSpec(change: Partial<MaturityModel['spec']>): MaturityModel {
  return { ...smallModel, spec: { ...smallModel.spec, ...change } };
}

function withFirstPractice(change: Partial<Practice>): MaturityModel {
  const [first, ...others] = smallModel.spec.dimensions;
  const [practice, ...rest] = first!.practices;
  return withSpec({ dimensions: [{ ...first!, practices: [{ ...practice!, ...change }, ...rest] }, ...others] });
}

function withRules(...rules: Array<Partial<EvidenceRule>>): MaturityModel {
  const signals = (['count', 'ratio', 'number', 'age_days', 'bool', 'trend'] as const).map((type) => ({
    id: type,
    type,
    window: 'now',
    availability: 'manual' as const,
    means: type,
  }));
  const evidence = rules.map((rule) => ({ signal: 'count', when: '> 0', strength: 'moderate' as const, ...rule }));
  return { ...withFirstPractice({ evidence }), spec: { ...withFirstPractice({ evidence }).spec, signals } };
}

/** Errors and warnings as `code path detail`. */
function found(model: MaturityModel): string[] {
  return lintModel(model)
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, path, detail }) => `${code} ${path} ${detail}`);
}

const { levels, dimensions } = smallModel.spec;
const [work, culture] = dimensions;
const texts = { low: 'a', middle: 'b', high: 'c' };

it('finds no error and no warning in a sound model', () => {
  expect(found(smallModel)).toEqual([]);
});

it.each`
  case                           | model                                                                                           | expected
  ${'practice twice'}            | ${withFirstPractice({ id: 'shifts' })}                                                          | ${'duplicate-id spec.dimensions[0].practices[1].id shifts'}
  ${'in another dimension'}      | ${withFirstPractice({ id: 'blame' })}                                                           | ${'duplicate-id spec.dimensions[1].practices[0].id blame'}
  ${'level twice'}               | ${withSpec({ levels: [...levels, { id: 'high', name: 'High', score: 3 }] })}                    | ${'duplicate-id spec.levels[3].id high'}
  ${'dimension twice'}           | ${withSpec({ dimensions: [work!, { ...culture!, id: 'work' }] })}                               | ${'duplicate-id spec.dimensions[1].id work'}
  ${'former id in use'}          | ${withFirstPractice({ formerIds: ['old', 'blame'] })}                                           | ${`former-id-in-use ${FIRST}.formerIds[1] blame`}
  ${'scores do not rise'}        | ${withSpec({ levels: levels.map((level) => ({ ...level, score: Math.max(1, level.score) })) })} | ${'scores-not-ascending spec.levels[1].score middle'}
  ${'level missing'}             | ${withFirstPractice({ levels: { low: 'a', middle: 'b' } })}                                     | ${`level-without-text ${FIRST}.levels high`}
  ${'two levels alike'}          | ${withFirstPractice({ levels: { ...texts, high: 'b ' } })}                                      | ${`same-level-text ${FIRST}.levels.high middle`}
  ${'level too many'}            | ${withFirstPractice({ levels: { ...texts, top: 'd' } })}                                        | ${`unknown-level ${FIRST}.levels.top top`}
  ${'origin of unknown level'}   | ${withFirstPractice({ levelOrigins: { top: 'source' } })}                                       | ${`unknown-level ${FIRST}.levelOrigins.top top`}
  ${'name of unknown level'}     | ${withSpec({ dimensions: [{ ...work!, levelNames: { top: 'Top' } }, culture!] })}               | ${'unknown-level spec.dimensions[0].levelNames.top top'}
  ${'nothing to ask'}            | ${withFirstPractice({ questions: [] })}                                                         | ${`no-question ${FIRST}.questions `}
  ${'asked twice'}               | ${withFirstPractice({ questions: ['Why?', 'How?', 'Why?'] })}                                   | ${`duplicate-question ${FIRST}.questions[2] Why?`}
  ${'unknown role'}              | ${withSpec({ roles: ['product'], askedOf: ['product', 'king'] })}                               | ${'unknown-role spec.askedOf[1] king'}
  ${'weight of nothing'}         | ${withSpec({ emphasis: { origin: 'source', text: 'x', proposedWeights: { moon: 2 } } })}        | ${'unknown-practice spec.emphasis.proposedWeights.moon moon'}
  ${'unknown context'}           | ${withFirstPractice({ contextSignals: ['moon'] })}                                              | ${`unknown-signal ${FIRST}.contextSignals[0] moon`}
  ${'unknown signal'}            | ${withRules({ signal: 'moon', caps: 'low' })}                                                   | ${`unknown-signal ${FIRST}.evidence[0].signal moon`}
  ${'unknown floor'}             | ${withRules({ suggests: 'top' })}                                                               | ${`unknown-level ${FIRST}.evidence[0].suggests top`}
  ${'unknown ceiling'}           | ${withRules({ caps: 'top' })}                                                                   | ${`unknown-level ${FIRST}.evidence[0].caps top`}
  ${'no effect'}                 | ${withRules({})}                                                                                | ${`rule-without-effect ${FIRST}.evidence[0] count > 0`}
  ${'yes/no as number'}          | ${withRules({ signal: 'bool', when: '>= 1', caps: 'low' })}                                     | ${`condition-of-other-type ${FIRST}.evidence[0].when >= 1 (bool)`}
  ${'number as yes/no'}          | ${withRules({ when: '== true', caps: 'low' })}                                                  | ${`condition-of-other-type ${FIRST}.evidence[0].when == true (count)`}
  ${'direction of a count'}      | ${withRules({ when: 'rising', caps: 'low' })}                                                   | ${`condition-of-other-type ${FIRST}.evidence[0].when rising (count)`}
  ${'bound of a trend'}          | ${withRules({ signal: 'trend', when: '> 0', caps: 'low' })}                                     | ${`condition-of-other-type ${FIRST}.evidence[0].when > 0 (trend)`}
  ${'percent for a ratio'}       | ${withRules({ signal: 'ratio', when: '>= 80', suggests: 'high' })}                              | ${`condition-never-holds ${FIRST}.evidence[0].when >= 80 (ratio)`}
  ${'half a count'}              | ${withRules({ when: '== 1.5', suggests: 'high' })}                                              | ${`condition-never-holds ${FIRST}.evidence[0].when == 1.5 (count)`}
  ${'age below zero'}            | ${withRules({ signal: 'age_days', when: '< 0', suggests: 'high' })}                             | ${`condition-never-holds ${FIRST}.evidence[0].when < 0 (age_days)`}
  ${'always'}                    | ${withRules({ signal: 'ratio', when: '<= 1', suggests: 'high' })}                               | ${`condition-always-holds ${FIRST}.evidence[0].when <= 1 (ratio)`}
  ${'floor above own ceiling'}   | ${withRules({ suggests: 'high', caps: 'low' })}                                                 | ${`contradicting-rules ${FIRST}.evidence[0] count > 0`}
  ${'overlap'}                   | ${withRules({ when: '>= 3', suggests: 'high' }, { when: '<= 3', caps: 'low' })}                 | ${`contradicting-rules ${FIRST}.evidence[0] count <= 3`}
  ${'neighbours'}                | ${withRules({ when: '> 3', suggests: 'high' }, { when: '<= 3', caps: 'low' })}                  | ${undefined}
  ${'no whole number between'}   | ${withRules({ when: '> 3', suggests: 'high' }, { when: '< 4', caps: 'low' })}                   | ${undefined}
  ${'another review'}            | ${withRules({ review: 'a', suggests: 'high' }, { review: 'b', caps: 'low' })}                   | ${undefined}
  ${'ceiling at the floor'}      | ${withRules({ suggests: 'middle' }, { when: '>= 1', caps: 'middle' })}                          | ${undefined}
  ${'a ladder'}                  | ${withRules({ when: '>= 1', suggests: 'middle' }, { when: '>= 2', suggests: 'high' })}          | ${undefined}
  ${'said twice'}                | ${withRules({ suggests: 'high' }, { when: '>= 1', suggests: 'high' })}                          | ${`covered-rule ${FIRST}.evidence[1] count > 0`}
  ${'a rung below'}              | ${withRules({ when: '>= 2', suggests: 'middle' }, { when: '>= 1', suggests: 'high' })}          | ${`covered-rule ${FIRST}.evidence[0] count >= 1`}
  ${'weaker than the wider one'} | ${withRules({ when: '>= 2', caps: 'low', strength: 'strong' }, { caps: 'low' })}                | ${undefined}
`('$case: $expected', ({ model, expected }) => {
  expect(found(model)).toEqual(expected === undefined ? [] : [expected]);
});

it('a ceiling that always holds puts the levels above out of reach', () => {
  expect(found(withRules({ when: '>= 0', caps: 'middle' }))).toEqual([
    `level-out-of-reach ${FIRST}.evidence[0] high`,
    `condition-always-holds ${FIRST}.evidence[0].when >= 0 (count)`,
  ]);
});

it('knows the reviews of a model that has some', () => {
  const review = { maxIntervalMonths: 3, reviewed: 'teams', reviewers: 'leaders', scope: 'team' as const };
  const model = withRules({ review: 'work', suggests: 'high' }, { review: 'moon', suggests: 'high' });
  const [first, ...others] = model.spec.dimensions;
  const reviewed = { ...model, spec: { ...model.spec, dimensions: [{ ...first!, review }, ...others] } };
  expect(found(reviewed)).toEqual([`unknown-review ${FIRST}.evidence[1].review moon`]);
  expect(found(model)).toEqual([]);
});

it('a text of the level itself is enough', () => {
  const model = withFirstPractice({ levels: { middle: 'b', high: 'c' } });
  const spoken = levels.map((level) => ({ ...level, text: `Plain ${level.id}.` }));
  expect(found({ ...model, spec: { ...model.spec, levels: spoken } })).toEqual([]);
});

it('notes what evidence cannot reach, and what nothing uses', () => {
  expect(lintModel(smallModel).map(({ code, path, detail }) => `${code} ${path} ${detail}`)).toEqual([
    `level-never-suggested ${FIRST}.evidence high`,
    'practice-without-evidence spec.dimensions[0].practices[1] shifts',
    'practice-without-evidence spec.dimensions[1].practices[0] blame',
    'unused-signal spec.signals[1] trend',
  ]);
  const meant = withFirstPractice({ evidence: [], evidenceNote: 'On purpose.' });
  expect(lintModel(meant).filter(({ practiceId }) => practiceId === 'objectives')).toEqual([]);
});

it('errors come first, and make a model unusable', () => {
  const findings = lintModel(withFirstPractice({ questions: [], contextSignals: ['moon'] }));
  expect([...new Set(findings.map(({ severity }) => severity))]).toEqual(['error', 'warning', 'note']);
  expect(isUsable(findings)).toBe(false);
  expect(isUsable(lintModel(smallModel))).toBe(true);
});

it.each(builtinModels)('$id has no error and no warning', async ({ load }) => {
  expect(found(await load())).toEqual([]);
});

it('its readings decide what all readings would', () => {
  const condition = fc
    .tuple(fc.constantFrom('==', '!=', '<=', '>=', '<', '>'), fc.integer({ min: -4, max: 8 }))
    .map(([operator, quarters]) => `${operator} ${quarters / 4}`);
  const all = Array.from({ length: 33 }, (_, index) => index / 32);
  fc.assert(
    fc.property(condition, condition, (a, b) => {
      const both = (readings: ReadonlyArray<string | number | boolean>) =>
        readings.some((one) => typeof one === 'number' && conditionHolds(a, one) && conditionHolds(b, one));
      expect(both(conditionPoints('ratio', [a, b]))).toBe(both(all));
    })
  );
});

it('a model as the linter takes it is a model by its schema', () => {
  expect(v.safeParse(modelSchema, withRules({ review: 'a', suggests: 'high' })).success).toBe(true);
});
