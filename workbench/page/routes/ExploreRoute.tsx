import { locationSearchToObject } from '@grafana/runtime';
import React from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { PluginPage } from '../chrome/PluginPage.tsx';

/** Where links to Explore land: the query as text. */
export function ExploreRoute() {
  const { left, panes } = locationSearchToObject(useLocation().search);
  const query = String(panes ?? left ?? 'The link holds no query.').replace(/[,{[](?=["{[])/g, '$&\n');
  return (
    <PluginPage pageNav={{ text: 'Explore' }} subTitle="The workbench has no Explore. In Grafana this link opens the query below.">
      <pre>{query}</pre>
    </PluginPage>
  );
}
