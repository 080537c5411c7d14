import { PluginContextProvider } from '@grafana/data';
import { locationSearchToObject } from '@grafana/runtime';
import { Alert, ErrorBoundaryAlert } from '@grafana/ui';
import React from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { appId, importApp } from '../plugins/importPlugin.ts';
import { useLoaded } from './useLoaded.ts';

const ignore = () => undefined;

/** The app's root component, with the props that Grafana gives it. */
export function AppRoute() {
  const { pathname, search } = useLocation();
  const { value: plugin, error } = useLoaded(importApp, []);
  const Root = plugin?.root;
  if (error) {
    return <Alert title="The app could not be loaded">{error.message}</Alert>;
  }
  const props = {
    basename: `/a/${appId}`,
    path: pathname,
    query: locationSearchToObject(search),
    onNavChanged: ignore,
  };
  return (
    <ErrorBoundaryAlert title="The app threw an error" dependencies={[pathname]}>
      {Root && (
        <PluginContextProvider meta={plugin.meta}>
          <Root meta={plugin.meta} {...props} />
        </PluginContextProvider>
      )}
    </ErrorBoundaryAlert>
  );
}
