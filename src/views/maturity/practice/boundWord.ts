import type { Bound } from '../../../core/maturity/evidence/weighEvidence';

/** A floor or ceiling that weak rules alone set is called weak: it never moves an answer by itself. */
export function boundWord(side: 'floor' | 'ceiling', { strength }: Pick<Bound, 'strength'>): string {
  return strength === 'weak' ? `weak ${side}` : side;
}
