import type { GrafanaTheme2 } from '@grafana/data';
import type { ChartTone } from './chartSeries';

export function toneColor(theme: GrafanaTheme2, tone: ChartTone): string {
  switch (tone) {
    case 'budget':
      return theme.visualization.getColorByName('blue');
    case 'good':
      return theme.visualization.getColorByName('green');
    case 'bad':
      return theme.visualization.getColorByName('red');
    case 'muted':
      return theme.colors.text.secondary;
    case 'guess':
      return theme.visualization.getColorByName('orange');
  }
}
