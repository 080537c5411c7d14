import type { GrafanaTheme2, IconName } from '@grafana/data';
import type { BadgeColor } from '@grafana/ui';
import type { Status } from '../../core/slo/answer';

/** Icon and colour of each status; the word stands always beside them. */
export const statusLook: Readonly<Record<Status, { icon: IconName; color: BadgeColor }>> = {
  'no-data': { icon: 'question-circle', color: 'darkgrey' },
  'not-known': { icon: 'eye-slash', color: 'darkgrey' },
  exhausted: { icon: 'times-circle', color: 'red' },
  'burning-fast': { icon: 'fire', color: 'red' },
  'at-risk': { icon: 'exclamation-triangle', color: 'orange' },
  healthy: { icon: 'check-circle', color: 'green' },
};

/** The colour of a status for lines and bars. */
export function statusColor(theme: GrafanaTheme2, status: Status): string {
  const { color } = statusLook[status];
  return color === 'darkgrey' ? theme.colors.text.secondary : theme.visualization.getColorByName(color);
}
