import type { Figures } from '../../core/slo/answer';

/** Which total the budget of the window rests on. */
export const basisWords: Readonly<Record<Figures['basis'], string>> = {
  window: 'of the events in the window',
  forecast: 'of the events expected in the whole period',
  elapsed: 'of the events so far in the period',
};
