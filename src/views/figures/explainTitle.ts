import type { FigureKey } from './figureKey';

const NAMES: Readonly<Record<FigureKey, string>> = {
  sli: 'SLI',
  remaining: 'budget left',
  spent: 'budget spent',
  events: 'bad and all events',
  bounds: 'bounds',
  'burn-rates': 'burn rates',
  lasts: 'how long the budget lasts',
  quality: 'data',
};

/** What a click on a figure does, for its hover and for screen readers. */
export const explainTitle = (figure: FigureKey): string => `Explain ${NAMES[figure]}`;
