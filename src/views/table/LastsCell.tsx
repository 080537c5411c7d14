import React from 'react';
import type { Figures } from '../../core/slo/answer';
import { outlastsWindow } from '../../core/slo/exhaustion';
import { lastsRow } from '../figures/figureRows';
import { formatDuration } from '../format/formatDuration';

/** How long a budget lasts; longer than its window or period matters to nobody: `> 30 d`. */
export function LastsCell({ figures }: { figures: Figures }) {
  const { value, note } = lastsRow(figures);
  const { exhaustion, window, asOfMs } = figures;
  if (outlastsWindow(figures)) {
    return <span title={`${value}: ${note}`}>&gt; {formatDuration(window.toMs - window.fromMs)}</span>;
  }
  if (exhaustion.kind === 'beyond-period') {
    return <span title={`${value}: ${note}`}>&gt; {formatDuration(window.toMs - asOfMs)}</span>;
  }
  return <span title={note}>{value}</span>;
}
