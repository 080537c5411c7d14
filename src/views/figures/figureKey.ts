/** The figures of an SLO that can be explained. */
export type FigureKey = 'sli' | 'spent' | 'events' | 'burn-rates' | 'lasts' | 'quality';
