import { EventBusSrv } from '@grafana/data';
import { Alert, Box, Grid as Columns, Stack, Text } from '@grafana/ui';
import React, { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { OptionsEditor } from '../options/OptionsEditor.tsx';
import { bindVariables } from '../services/templateService.ts';
import { chosenVariables } from './chosenVariables.ts';
import { Controls } from './Controls.tsx';
import { Grid } from './Grid.tsx';
import type { Dashboard, Panel } from './model.ts';
import { placePanels } from './placePanels.ts';
import { useDashboardTime } from './useDashboardTime.ts';

/** A dashboard to look at; one panel large with `viewPanel`, beside its options with `editOptions`. */
export function DashboardView({ dashboard }: { dashboard: Dashboard }) {
  const search = new URLSearchParams(useLocation().search);
  const time = useDashboardTime(dashboard);
  const [events] = useState(() => new EventBusSrv());
  const [panels, setPanels] = useState(dashboard.panels ?? []);
  const chosen = [...search].filter(([name]) => name.startsWith('var-')).join('&');
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const variables = useMemo(() => chosenVariables(dashboard, search), [dashboard, chosen]);
  const placed = useMemo(() => placePanels(panels, variables), [panels, variables]);
  const { from, to } = time.range;
  // Bound before the panels render: they interpolate while they do.
  bindVariables({ ...variables, __from: { value: from.valueOf() }, __to: { value: to.valueOf() } });
  useEffect(() => () => bindVariables({}), []);
  const setOptions = (id: number, options: Panel['options']) =>
    setPanels((shown) => shown.map((panel) => (panel.id === id ? { ...panel, options } : panel)));
  const screen = { dashboard, time, variables, events, setOptions };
  const edited = search.get('editOptions');
  const single = edited ?? search.get('viewPanel')?.replace('panel-', '');
  const one = placed.find(({ key, panel }) => key === single || String(panel.id) === single);
  return (
    <Box padding={2}>
      <Stack justifyContent="space-between" wrap="wrap">
        <Text element="h1" variant="h3">
          {dashboard.title}
        </Text>
        <Controls screen={screen} />
      </Stack>
      <Box paddingTop={1}>
        {single === undefined && <Grid screen={screen} placed={placed} />}
        {single !== undefined && !one && <Alert title={`The dashboard has no panel ${single}`} />}
        {one && (
          <Columns gap={1} columns={{ xs: 1, lg: edited ? 2 : 1 }}>
            <Grid screen={screen} placed={[{ ...one, at: { x: 0, w: 24, h: 18 } }]} />
            {edited && <OptionsEditor panel={one.panel} screen={screen} />}
          </Columns>
        )}
      </Box>
    </Box>
  );
}
