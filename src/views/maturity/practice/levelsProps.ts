import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { MaturityModel, Practice } from '../../../core/maturity/modelSchema';

/** What the levels of a practice are drawn from. */
export interface LevelsProps {
  model: MaturityModel;
  practice: Practice;
  /** The word for a level in the practice's dimension. */
  nameOf: (levelId: string) => string;
  weighed: Weighed;
}
