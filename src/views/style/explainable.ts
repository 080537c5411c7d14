import type { GrafanaTheme2 } from '@grafana/data';

/** A figure that leads to its explanation: it looks like a figure, and is underlined. */
export const explainable = (theme: GrafanaTheme2) => ({
  color: 'inherit',
  textDecoration: `underline dotted ${theme.colors.text.secondary}`,
  textUnderlineOffset: '0.25em',
  '&:hover, &:focus-visible': { textDecoration: 'underline solid currentColor' },
});
