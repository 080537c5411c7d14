import type { GrafanaTheme2 } from '@grafana/data';

/** Keeps the names of practices in sight while columns scroll sideways. */
export function stickyEdge(theme: GrafanaTheme2) {
  return { position: 'sticky', left: 0, background: theme.colors.background.primary } as const;
}
