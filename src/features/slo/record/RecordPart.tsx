import { Stack, Text } from '@grafana/ui';
import React, { type ReactNode } from 'react';

interface Props {
  title: string;
  /** What can be done with it, beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of the record under its title. */
export function RecordPart({ title, actions, children }: Props) {
  return (
    <section aria-label={title}>
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
