import { EventBusSrv } from '@grafana/data';
import { Box, Stack, Text } from '@grafana/ui';
import React, { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { Message } from '../chrome/Message.tsx';
import { OptionsEditor } from '../options/OptionsEditor.tsx';
import { templateService } from '../services/templateService.ts';
import { bindVariables } from './bindVariables.ts';
import { Controls } from './Controls.tsx';
import { DashboardContext } from './DashboardContext.ts';
import { Grid } from './Grid.tsx';
import type { Dashboard } from './model.ts';
import { placePanels } from './placePanels.ts';
import { useDashboardTime } from './useDashboardTime.ts';

/** A dashboard to look at; one panel large with `viewPanel`, beside its options with `editOptions`. */
export function DashboardView({ dashboard }: { dashboard: Dashboard }) {
  const search = new URLSearchParams(useLocation().search);
  const time = useDashboardTime(dashboard);
  const [events] = useState(() => new EventBusSrv());
  const [changed, setChanged] = useState<Record<number, object>>({});
  const setOptions = (panelId: number, options: object) => setChanged((all) => ({ ...all, [panelId]: options }));
  const variables = dashboard.templating?.list ?? [];
  const chosen = [...search].filter(([name]) => name.startsWith('var-')).join('&');
  const bound = useMemo(() => {
    const all = bindVariables(variables, search);
    // Bound before the panels render: they interpolate while they do.
    templateService.bind(all, dashboard);
    return all;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dashboard, chosen]);
  const placed = useMemo(() => placePanels(dashboard.panels ?? [], bound), [dashboard, bound]);
  useEffect(() => {
    document.title = `${dashboard.title} - Headroom workbench`;
    return () => templateService.bind([]);
  }, [dashboard]);
  const edited = search.get('editOptions');
  const single = edited ?? search.get('viewPanel')?.replace('panel-', '');
  const one = placed.find(({ key, panel }) => key === single || String(panel.id) === single);
  return (
    <DashboardContext.Provider value={{ dashboard, time, events, changed, setOptions }}>
      <Box padding={2}>
        <Stack justifyContent="space-between" wrap="wrap" gap={1}>
          <Text element="h1" variant="h3">
            {dashboard.title}
          </Text>
          <Controls time={time} variables={variables} bound={bound} />
        </Stack>
        <Box paddingTop={1}>
          {single === undefined && <Grid placed={placed} />}
          {single !== undefined && !one && <Message title="Panel not found" text={`The dashboard has no panel ${single}.`} />}
          {one && edited === null && <Grid placed={[{ ...one, at: { x: 0, y: 0, w: 24, h: 18 } }]} />}
          {one && edited !== null && <OptionsEditor placed={one} />}
        </Box>
      </Box>
    </DashboardContext.Provider>
  );
}
