import type { Figures } from '../../core/slo/answer';

/** Which total the budget of the window rests on. */
export function basisWords({ basis, unit }: Pick<Figures, 'basis' | 'unit'>): string {
  switch (basis) {
    case 'window':
      return `of the ${unit} in the window`;
    case 'forecast':
      return `of the ${unit} expected in the whole period`;
    case 'elapsed':
      return `of the ${unit} so far in the period`;
  }
}
