import { locationService } from '@grafana/runtime';
import { Alert, PortalContainer } from '@grafana/ui';
import React, { useEffect } from 'react';
import { Router } from 'react-router-dom';
import { CompatRouter, Navigate, Route, Routes } from 'react-router-dom-v5-compat';

import { appId } from '../plugins/importPlugin.ts';
import { AppRoute } from '../routes/AppRoute.tsx';
import { DashboardRoute } from '../routes/DashboardRoute.tsx';
import { ExploreRoute } from '../routes/ExploreRoute.tsx';
import { Frame } from './Frame.tsx';

/** The host: Grafana's routers around the routes that the workbench has. */
export function App() {
  useEffect(() => document.addEventListener('click', followLink), []);
  return (
    <Router history={locationService.getHistory()}>
      <CompatRouter>
        <Frame>
          <Routes>
            <Route path="/" element={<Navigate to={`/a/${appId}`} replace />} />
            <Route path={`/a/${appId}/*`} element={<AppRoute />} />
            <Route path="/d/:uid/:slug?" element={<DashboardRoute />} />
            <Route path="/explore" element={<ExploreRoute />} />
            <Route path="*" element={<Alert title="The workbench has no such page" />} />
          </Routes>
        </Frame>
        <PortalContainer />
      </CompatRouter>
    </Router>
  );
}

/** Plain links to pages of the workbench navigate without a reload, as in Grafana. */
function followLink(event: MouseEvent): void {
  const anchor = event.target instanceof Element ? event.target.closest('a:not([target], [download])') : null;
  const href = anchor?.getAttribute('href') ?? '';
  const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (isPlain && /^(\?|\/(a|d|explore)\b)/.test(href)) {
    event.preventDefault();
    locationService.push(href);
  }
}
