import type { PluginPageProps } from '@grafana/runtime';
import { Box, Stack, Text, TextLink } from '@grafana/ui';
import React, { useEffect } from 'react';

/** The frame of an app's page: the page above it, title, subtitle, actions, content. */
export function PluginPage({ pageNav, subTitle, actions, children }: PluginPageProps) {
  const { text: title = 'Headroom', parentItem } = pageNav ?? {};
  useEffect(() => {
    document.title = `${title} - Headroom workbench`;
  }, [title]);
  return (
    <Box backgroundColor="primary" padding={{ xs: 2, md: 4 }} minHeight="100vh">
      <Stack justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={2}>
        <Stack direction="column" gap={0.5}>
          {parentItem?.url && <TextLink href={parentItem.url}>{parentItem.text}</TextLink>}
          <Text element="h1">{title}</Text>
          {subTitle}
        </Stack>
        <Stack wrap="wrap">{actions}</Stack>
      </Stack>
      <Box paddingTop={3}>{children}</Box>
    </Box>
  );
}
