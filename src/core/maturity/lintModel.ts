import type { EvidenceRule, MaturityModel, Practice } from './modelSchema';

/** What is wrong with a model beyond its shape: `where` is a practice id, `what` the id or rule at fault. */
export interface ModelProblem {
  code: 'duplicate-practice' | 'levels-incomplete' | 'unknown-level' | 'unknown-signal' | 'rule-without-effect';
  where: string;
  what: string;
}

/** Practice ids unique, each level described, rules that name known signals and levels. Empty when all is well. */
export function lintModel(model: MaturityModel): ModelProblem[] {
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  const levels = new Set(model.spec.levels.map((level) => level.id));
  const signals = new Set(model.spec.signals.map((signal) => signal.id));
  return [
    ...duplicates(practices),
    ...practices.flatMap((practice) => [
      ...levelProblems(practice, levels),
      ...practice.evidence.flatMap((rule) => ruleProblems(practice, rule, levels, signals)),
      ...(practice.contextSignals ?? [])
        .filter((signal) => !signals.has(signal))
        .map((what): ModelProblem => ({ code: 'unknown-signal', where: practice.id, what })),
    ]),
  ];
}

function duplicates(practices: readonly Practice[]): ModelProblem[] {
  const seen = new Set<string>();
  return practices.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ code: 'duplicate-practice', where: id, what: id } satisfies ModelProblem] : [];
  });
}

function levelProblems(practice: Practice, levels: ReadonlySet<string>): ModelProblem[] {
  const missing = [...levels].filter((level) => !Object.hasOwn(practice.levels, level));
  const unknown = Object.keys(practice.levels).filter((level) => !levels.has(level));
  return [
    ...missing.map((what): ModelProblem => ({ code: 'levels-incomplete', where: practice.id, what })),
    ...unknown.map((what): ModelProblem => ({ code: 'unknown-level', where: practice.id, what })),
  ];
}

function ruleProblems(
  practice: Practice,
  rule: EvidenceRule,
  levels: ReadonlySet<string>,
  signals: ReadonlySet<string>
): ModelProblem[] {
  const named = [rule.suggests, rule.caps].filter((level) => level !== undefined);
  const problem = (code: ModelProblem['code'], what: string): ModelProblem => ({ code, where: practice.id, what });
  return [
    ...(signals.has(rule.signal) ? [] : [problem('unknown-signal', rule.signal)]),
    ...(named.length === 0 ? [problem('rule-without-effect', `${rule.signal} ${rule.when}`)] : []),
    ...named.filter((level) => !levels.has(level)).map((level) => problem('unknown-level', level)),
  ];
}
