import type { ListedSlo } from '../../adapters/measure/answers/listQuestions';
import { dataSourceProblemWords } from '../words/dataSourceProblemWords';
import type { SloRow } from './sloRow';

/** A listed SLO as the table and the tiles take it; why it is not asked in words. */
export function toSloRow({ slo, source, answer }: ListedSlo, href: string): SloRow {
  const row = { slo, answer, href };
  return source.kind === 'found' ? row : { ...row, notAsked: dataSourceProblemWords(source.problem) };
}
