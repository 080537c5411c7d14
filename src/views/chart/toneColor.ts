import type { GrafanaTheme2 } from '@grafana/data';
import type { ChartTone } from './chartSeries';

const NAMED = { budget: 'blue', good: 'green', bad: 'red', guess: 'orange' };

export function toneColor(theme: GrafanaTheme2, tone: ChartTone): string {
  return tone === 'muted' ? theme.colors.text.secondary : theme.visualization.getColorByName(NAMED[tone]);
}
