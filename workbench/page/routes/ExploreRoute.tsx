import React from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { PluginPage } from '../chrome/PluginPage.tsx';

/** Where links to Explore land: the query as text. */
export function ExploreRoute() {
  const query = new URLSearchParams(useLocation().search).get('panes') ?? 'The link holds no query.';
  return (
    <PluginPage pageNav={{ text: 'Explore' }} subTitle="The workbench has none. In Grafana this opens the query below.">
      <pre>{query.replace(/[,{[](?=["{[])/g, '$&\n')}</pre>
    </PluginPage>
  );
}
