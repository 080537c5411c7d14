import type { NavModelItem } from '@grafana/data';
import React, { type ReactNode } from 'react';
import { PluginPage } from '../adapters/page/pluginPage';
import { PageErrorBoundary } from './PageErrorBoundary';

interface Props {
  title: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** Breadcrumb above this page; none for the pages of the navigation. */
  parent?: { title: string; url: string };
  children: ReactNode;
}

/** Grafana's page frame around every page of the app; a page that fails keeps its frame and says so. */
export function PageFrame({ title, subtitle, actions, parent, children }: Props) {
  const node: NavModelItem = {
    text: title,
    ...(parent && { parentItem: { text: parent.title, url: parent.url } }),
  };
  return (
    <PluginPage pageNav={node} subTitle={subtitle} actions={actions}>
      <PageErrorBoundary>{children}</PageErrorBoundary>
    </PluginPage>
  );
}
