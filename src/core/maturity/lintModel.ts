import type { ModelFinding } from './lint/finding';
import { lintIds } from './lint/lintIds';
import { lintLevels } from './lint/lintLevels';
import { lintQuestions } from './lint/lintQuestions';
import { lintReach } from './lint/lintReach';
import { lintRulePairs } from './lint/lintRulePairs';
import { lintRules } from './lint/lintRules';
import { lintFields } from './lint/lintFields';
import { lintSpec } from './lint/lintSpec';
import type { MaturityModel } from './modelSchema';

const RANKS: ReadonlyArray<ModelFinding['severity']> = ['error', 'warning', 'note'];

/** What is wrong with a model beyond its shape, errors first; each kind in the model's order. */
export function lintModel(model: MaturityModel): ModelFinding[] {
  return [lintIds, lintLevels, lintQuestions, lintRules, lintRulePairs, lintReach, lintSpec, lintFields]
    .flatMap((lint) => lint(model))
    .sort((a, b) => RANKS.indexOf(a.severity) - RANKS.indexOf(b.severity));
}

/** Whether a model may be used: it has no error. */
export function isUsable(findings: readonly ModelFinding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
