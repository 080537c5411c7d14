import type { SloQuestion } from '../answer';
import { exclusionsOf } from '../exclusions/exclusionsIn';
import { type CompositeSlo, isComposite } from './composite';

export type CompositeQuestion = SloQuestion & { slo: CompositeSlo };

export function isCompositeQuestion(question: SloQuestion): question is CompositeQuestion {
  return isComposite(question.slo);
}

/**
 * Each part with its own indicator, target and exclusions in the composite's window; the composite's exclusions hold for
 * all of them. Undefined for those that cannot be asked.
 */
export function partQuestions(whole: SloQuestion): Array<SloQuestion | undefined> {
  const { parts = [], exclusions: _, ...question } = whole;
  const exclusions = exclusionsOf(whole);
  return parts.map(({ found }) =>
    'slo' in found
      ? {
          ...question,
          slo: { ...found.slo, window: question.slo.window },
          dataSourceUid: found.dataSourceUid,
          ...(exclusions.length > 0 && { exclusions }),
        }
      : undefined
  );
}
