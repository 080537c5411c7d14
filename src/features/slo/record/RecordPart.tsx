import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Stack, Text, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';

interface Props {
  title: string;
  /** What can be done with it, beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of the record under its title. */
export function RecordPart({ title, actions, children }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <section aria-label={title} className={styles.part}>
      <Stack direction="column" gap={1}>
        <Stack justifyContent="space-between" alignItems="center" wrap="wrap">
          <Text element="h2" variant="h5">
            {title}
          </Text>
          {actions}
        </Stack>
        {children}
      </Stack>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  part: css({
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
});
