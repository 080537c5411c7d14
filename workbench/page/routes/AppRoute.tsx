import { PluginContextProvider } from '@grafana/data';
import { locationSearchToObject } from '@grafana/runtime';
import { LoadingPlaceholder, Tab, TabsBar } from '@grafana/ui';
import React, { Suspense } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { Guard } from '../chrome/Guard.tsx';
import { Message } from '../chrome/Message.tsx';
import { PluginPage } from '../chrome/PluginPage.tsx';
import { appId, importApp } from '../plugins/importPlugin.ts';
import { useLoaded } from './useLoaded.ts';

/** The app's root component, with the props that Grafana gives it; its configuration pages in tabs. */
export function AppRoute({ isConfiguration = false }) {
  const { pathname, search } = useLocation();
  const { value: plugin, error } = useLoaded(importApp, []);
  if (error) {
    return <Message title="The app could not be loaded" text={error.message} />;
  }
  const Root = plugin?.root;
  const query = locationSearchToObject(search);
  const pages = plugin?.configPages ?? [];
  const page = pages.find(({ id }) => id === query.page) ?? pages[0];
  const props = { basename: `/a/${appId}`, path: pathname, query, onNavChanged: () => undefined };
  return (
    <Guard what="The app" dependencies={[pathname]}>
      <Suspense fallback={<LoadingPlaceholder text="Loading" />}>
        {plugin && Root && !isConfiguration && (
          <PluginContextProvider meta={plugin.meta}>
            <Root meta={plugin.meta} {...props} />
          </PluginContextProvider>
        )}
        {plugin && isConfiguration && (
          <PluginPage pageNav={{ text: plugin.meta.name }} subTitle={plugin.meta.info.description}>
            <TabsBar>
              {pages.map(({ id, title }) => (
                <Tab key={id} label={title} href={`${pathname}?page=${id}`} active={id === page?.id} />
              ))}
            </TabsBar>
            {page && <page.body plugin={plugin} query={query} />}
          </PluginPage>
        )}
      </Suspense>
    </Guard>
  );
}
