import { PluginContextProvider } from '@grafana/data';
import { locationSearchToObject } from '@grafana/runtime';
import { ErrorBoundaryAlert, LoadingPlaceholder, Tab, TabsBar } from '@grafana/ui';
import React, { Suspense } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { Message } from '../chrome/Message.tsx';
import { PluginPage } from '../chrome/PluginPage.tsx';
import { importApp } from '../plugins/importPlugin.ts';
import { usePluginMetas } from '../plugins/pluginMetas.ts';
import { useLoaded } from './useLoaded.ts';

/** The app's root component, with the props that Grafana gives it. */
export function AppRoute() {
  const { pathname, search } = useLocation();
  const { value: plugin, error } = useApp();
  if (error || plugin?.root === null) {
    return <Message title="The app could not be loaded" text={error?.message ?? 'It has no root page.'} />;
  }
  const Root = plugin?.root;
  const props = { path: pathname, query: locationSearchToObject(search), onNavChanged: () => undefined };
  return (
    <ErrorBoundaryAlert title="The app threw an error" style="page" dependencies={[pathname]}>
      <Suspense fallback={<LoadingPlaceholder text="Loading" />}>
        {plugin && Root && (
          <PluginContextProvider meta={plugin.meta}>
            <Root meta={plugin.meta} basename={`/a/${plugin.meta.id}`} {...props} />
          </PluginContextProvider>
        )}
      </Suspense>
    </ErrorBoundaryAlert>
  );
}

/** The configuration pages that the app brings, one tab each. */
export function ConfigRoute() {
  const { pathname, search } = useLocation();
  const { value: plugin, error } = useApp();
  const query = locationSearchToObject(search);
  const pages = plugin?.configPages ?? [];
  const shown = pages.find(({ id }) => id === query.page) ?? pages[0];
  return (
    <PluginPage pageNav={{ text: plugin?.meta.name ?? '' }} subTitle={plugin?.meta.info.description}>
      <TabsBar>
        {pages.map(({ id, title }) => (
          <Tab key={id} label={title} href={`${pathname}?page=${id}`} active={id === shown?.id} />
        ))}
      </TabsBar>
      {error && <Message title="The app could not be loaded" text={error.message} />}
      <ErrorBoundaryAlert key={shown?.id}>{plugin && shown && <shown.body plugin={plugin} query={query} />}</ErrorBoundaryAlert>
    </PluginPage>
  );
}

function useApp() {
  const { app } = usePluginMetas();
  return useLoaded(() => importApp(app), [app]);
}
