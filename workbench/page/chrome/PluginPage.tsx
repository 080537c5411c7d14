import { PageLayoutType } from '@grafana/data';
import type { PluginPageProps } from '@grafana/runtime';
import { Box, Stack, Tab, TabsBar, Text } from '@grafana/ui';
import React, { useEffect } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { appMeta } from '../plugins/importPlugin.ts';

/** The frame of an app's page: title, subtitle, facts and actions in a line, tabs, content. */
export function PluginPage({ pageNav, renderTitle, subTitle = pageNav?.subTitle, info, actions, layout, children }: PluginPageProps) {
  const { name, includes } = appMeta();
  const { pathname } = useLocation();
  const title = pageNav?.text ?? includes?.find(({ path }) => path === pathname)?.name ?? name;
  useEffect(() => {
    document.title = `${title} - Headroom workbench`;
  }, [title]);
  if (layout === PageLayoutType.Custom) {
    return <>{children}</>;
  }
  const tabs = pageNav?.children?.filter((tab) => !tab.hideFromTabs) ?? [];
  return (
    <Box backgroundColor="primary" padding={{ xs: 2, md: 4 }} minHeight="100vh">
      {layout !== PageLayoutType.Canvas && (
        <Stack justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={2}>
          <Stack direction="column" gap={0.5}>
            {renderTitle?.(title) ?? <Text element="h1">{title}</Text>}
            {subTitle}
          </Stack>
          <Stack alignItems="center" wrap="wrap" gap={2}>
            {info?.map(({ label, value }) => <div key={label}>{[label, ': ', value]}</div>)}
            {actions}
          </Stack>
        </Stack>
      )}
      {tabs.length > 0 && (
        <TabsBar>
          {tabs.map(({ text, url, active, icon }) => (
            <Tab key={text} label={text} href={url} active={active} icon={icon} />
          ))}
        </TabsBar>
      )}
      <Box paddingTop={3}>{children}</Box>
    </Box>
  );
}
