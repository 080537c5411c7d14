import { Box, Text } from '@grafana/ui';
import React from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

/** Where links to Explore land: the query as text. */
export function ExploreRoute() {
  const panes = new URLSearchParams(useLocation().search).get('panes') ?? '"The link holds no query."';
  return (
    <Box padding={4}>
      <Text element="h1">Explore</Text>
      <p>The workbench has no Explore. In Grafana this link opens the query below.</p>
      <pre>{JSON.stringify(JSON.parse(panes), undefined, 2)}</pre>
    </Box>
  );
}
