import type { Figures } from '../../../core/slo/answer';
import type { CompositeFigures } from '../../../core/slo/composite/composite';
import type { ComparedRow } from '../compared/ComparedBudgets';

/** A critical path's three figures: parts fail together, independently, never together. */
export function boundsRows(bounds: NonNullable<CompositeFigures['bounds']>, figures: Figures): ComparedRow[] {
  return [
    { ...figures, ...bounds.best, name: 'Parts always fail together (best case)', explains: 'bounds' },
    { ...figures, name: 'Parts fail independently – shown above', explains: 'remaining' },
    { ...figures, ...bounds.worst, name: 'Parts never fail together (worst case)', explains: 'bounds' },
  ];
}
