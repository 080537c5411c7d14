import { config, getBackendSrv } from '@grafana/runtime';
import { Stack, Text, TextLink } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { appMeta } from '../plugins/importPlugin.ts';

interface Entry {
  title: string;
  url: string;
}

/** The app's pages out of plugin.json, and the dashboards that the user may see. */
export function Navigation() {
  const { name, includes } = appMeta();
  const { pathname } = useLocation();
  const { orgRole } = config.bootData.user;
  const [dashboards, setDashboards] = useState<Entry[]>([]);
  useEffect(() => {
    // Read again on every page: pages of the app create dashboards.
    const found = getBackendSrv().get<Entry[]>('/api/search', { type: 'dash-db', limit: 100 }, 'workbench-navigation');
    found.then(setDashboards, (error: { cancelled?: boolean }) => error.cancelled || setDashboards([]));
  }, [pathname]);
  const pages = (includes ?? []).filter(({ addToNav, role }) => addToNav && [undefined, 'Viewer', orgRole].includes(role));
  const groups = [
    { title: name, entries: pages.map((page) => ({ title: page.name, url: page.path ?? '' })) },
    { title: 'Dashboards', entries: dashboards },
  ];
  return groups.map(({ title, entries }) => (
    <nav key={title} aria-label={title} style={{ marginTop: 16 }}>
      <Text variant="bodySmall" color="secondary">
        {title}
      </Text>
      <Stack direction="column" gap={0.5}>
        {entries.map((entry) => {
          const isCurrent = pathname.startsWith(entry.url);
          return (
            <TextLink key={entry.url} href={entry.url} inline={false} color={isCurrent ? 'link' : 'primary'} aria-current={isCurrent}>
              {entry.title}
            </TextLink>
          );
        })}
      </Stack>
    </nav>
  ));
}
