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

/** The same in a word beside the number; nothing where there is only one total. */
export function basisShort({ basis }: Pick<Figures, 'basis'>): string | undefined {
  switch (basis) {
    case 'window':
      return undefined;
    case 'forecast':
      return 'forecast';
    case 'elapsed':
      return 'so far';
  }
}
