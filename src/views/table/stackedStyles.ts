import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { plainTable } from './plainTable';

/** Figures stand side by side where there is no room for columns; texts each on a line of their own. */
export type StackedAs = 'lines' | 'words';

/** A plain table that becomes a block for each row, its cells named, in a place narrower than `belowWidth` px. */
export const stackedStyles = (theme: GrafanaTheme2, belowWidth: number, as: StackedAs) => ({
  place: css({ containerType: 'inline-size', minWidth: 0, width: '100%' }),
  scroll: plainTable(theme).scroll,
  equal: css({ tableLayout: 'fixed' }),
  table: css([
    plainTable(theme).table,
    {
      [`@container (max-width: ${belowWidth - 1}px)`]: {
        '&, tbody, tr, th, td': { display: 'block' },
        // Read out all the same: they name the columns.
        thead: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
        tr: {
          ...(as === 'words' && { display: 'flex', flexWrap: 'wrap', columnGap: theme.spacing(2) }),
          padding: theme.spacing(0.5, 0),
          borderBottom: `1px solid ${theme.colors.border.weak}`,
        },
        '& th, & td': { padding: theme.spacing(0.25, 0), border: 'none', overflowWrap: 'anywhere' },
        '& tbody th': { width: '100%', fontWeight: theme.typography.fontWeightMedium },
        '& td[data-label]': {
          display: 'grid',
          gridTemplateColumns: as === 'lines' ? `minmax(${theme.spacing(9)}, 28%) 1fr` : 'auto auto',
          columnGap: theme.spacing(1),
          '&::before': { content: 'attr(data-label)', color: theme.colors.text.secondary },
        },
        '& td:empty': { display: 'none' },
      },
    },
  ]),
});
