import type { GrafanaTheme2 } from '@grafana/data';

/** Size of what stands beside the main text. */
export const smallSize = (theme: GrafanaTheme2) => theme.typography.bodySmall.fontSize;

/** What explains, beside what it explains. */
export const quiet = (theme: GrafanaTheme2) => ({ color: theme.colors.text.secondary, fontSize: smallSize(theme) });
