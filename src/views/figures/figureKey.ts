const FIGURE_KEYS = ['sli', 'remaining', 'spent', 'events', 'bounds', 'burn-rates', 'lasts', 'quality'] as const;

/** The figures of an SLO that can be explained. */
export type FigureKey = (typeof FIGURE_KEYS)[number];

export function isFigureKey(text: unknown): text is FigureKey {
  return FIGURE_KEYS.some((key) => key === text);
}
