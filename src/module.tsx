import { AppPlugin, type AppRootProps } from '@grafana/data';
import { LoadingPlaceholder } from '@grafana/ui';
import React, { lazy, Suspense } from 'react';

const App = lazy(() => import(/* webpackChunkName: "app" */ './app/App'));

function Root(_: AppRootProps) {
  return (
    <Suspense fallback={<LoadingPlaceholder text="Loading Headroom…" />}>
      <App />
    </Suspense>
  );
}

export const plugin = new AppPlugin().setRootPage(Root);
