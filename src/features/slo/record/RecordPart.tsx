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
  const text = useStyles2(recordText);
  return (
    <section aria-label={title} className={text}>
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

/** Texts and lists of a record, as it shows them. */
export const recordText = (theme: GrafanaTheme2) =>
  css({
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2.5) },
  });
