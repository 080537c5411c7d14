import { locationSearchToObject } from '@grafana/runtime';
import { Alert } from '@grafana/ui';
import React from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { appId, importApp } from '../plugins/importPlugin.ts';
import { useLoaded } from './useLoaded.ts';

const fixed = { basename: `/a/${appId}`, onNavChanged: () => undefined };

/** The app's root component, with the props that Grafana gives it. */
export function AppRoute() {
  const { pathname, search } = useLocation();
  const { value: plugin, error } = useLoaded(importApp, []);
  const Root = plugin?.root;
  if (error) {
    return <Alert title="The app could not be loaded">{error.message}</Alert>;
  }
  return Root && <Root {...fixed} meta={plugin.meta} path={pathname} query={locationSearchToObject(search)} />;
}
