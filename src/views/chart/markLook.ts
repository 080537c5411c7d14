import type { ChartMark } from './chartSeries';

/** Sign and word of what is marked on a chart. */
export const markLook: Readonly<Record<ChartMark['kind'] | 'dip', { sign: string; word: string }>> = {
  incident: { sign: '▼', word: 'Incident' },
  deployment: { sign: '▲', word: 'Deployment' },
  exclusion: { sign: '‖', word: 'Exclusion' },
  revision: { sign: '◆', word: 'Definition changed' },
  dip: { sign: '↓', word: 'Below the axis' },
};
