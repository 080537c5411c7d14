import type { ListedSlo } from '../../adapters/measure/answers/listQuestions';
import type { Stage } from '../../core/documents/record/lifeSchema';
import type { Slo } from '../../core/slo/slo';
import { dataSourceProblemWords } from '../words/dataSourceProblemWords';
import type { SloRow } from './sloRow';

/** A listed SLO as the table and the tiles take it; why it is not asked in words. */
export function toSloRow({ slo, source, answer }: ListedSlo, href: string, stages?: ReadonlyMap<Slo, Stage>): SloRow {
  const row = { slo, answer, href, stage: stages?.get(slo) };
  return source.kind === 'found' ? row : { ...row, notAsked: dataSourceProblemWords(source.problem) };
}
