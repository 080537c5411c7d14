import type { PanelProps } from '@grafana/data';
import { pageView } from '../host/pageView';
import type { BurnDownOptions } from './options';

/** The page as the panel: its range, its total and its picture. */
export function seenIn({ timeRange, options }: PanelProps<BurnDownOptions>): Readonly<Record<string, string>> {
  return {
    ...pageView(timeRange),
    ...(options.runningTotal === 'elapsed' && { 'budget-of': 'elapsed' }),
    ...(options.picture === 'budget-over-time' && { picture: options.picture }),
  };
}
