import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';

/** Styles of a table that only shows: lines between its rows, figures in columns, and sideways scrolling where it is too wide. */
export const plainTable = (theme: GrafanaTheme2) => ({
  scroll: css({ overflowX: 'auto' }),
  table: css({
    width: '100%',
    '& th, & td': {
      padding: theme.spacing(1),
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: theme.typography.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'break-word',
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    },
    '& thead th': { color: theme.colors.text.secondary },
    '& caption': {
      captionSide: 'top',
      fontSize: theme.typography.h5.fontSize,
      color: theme.colors.text.primary,
    },
  }),
});
