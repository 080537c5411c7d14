import { getBackendSrv } from '@grafana/runtime';
import { Stack, Text, TextLink } from '@grafana/ui';
import React from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { appMeta } from '../plugins/importPlugin.ts';
import { useLoaded } from '../routes/useLoaded.ts';

type Entries = Array<{ title: string; url: string }>;

/** The app's pages out of plugin.json, and the dashboards that the user may see. */
export function Navigation() {
  const { name, includes = [] } = appMeta();
  const { pathname } = useLocation();
  // Read again on every page: pages of the app create dashboards.
  const { value: dashboards } = useLoaded(
    () => getBackendSrv().get<Entries>('/api/search', { type: 'dash-db' }),
    [pathname]
  );
  const pages = includes.filter(({ addToNav }) => addToNav);
  const groups = {
    [name]: pages.map((page) => ({ title: page.name, url: page.path ?? '' })),
    Dashboards: dashboards ?? [],
  };
  return Object.entries(groups).map(([title, entries]) => (
    <nav key={title} aria-label={title}>
      <Text variant="bodySmall" color="secondary">
        {title}
      </Text>
      <Stack direction="column" gap={0.5}>
        {entries.map((entry) => (
          <TextLink key={entry.url} href={entry.url} inline={false} aria-current={pathname === entry.url && 'page'}>
            {entry.title}
          </TextLink>
        ))}
      </Stack>
    </nav>
  ));
}
