import { locationService } from '@grafana/runtime';
import { Combobox, InlineField, MultiCombobox, RefreshPicker, Stack, TimeRangeInput } from '@grafana/ui';
import React from 'react';

import { choicesOf } from './chosenVariables.ts';
import type { OnScreen, Variable } from './model.ts';
import { setTime } from './useDashboardTime.ts';

/** Variables, time range, refresh and automatic refresh; what is chosen goes to the URL. */
export function Controls({ screen: { dashboard, time, variables } }: { screen: OnScreen }) {
  const shown = dashboard.templating?.list?.filter(({ hide }) => hide !== 2) ?? [];
  return (
    <Stack gap={1} wrap="wrap">
      {shown.map((variable) => (
        <InlineField key={variable.name} label={variable.label || variable.name} htmlFor={`var-${variable.name}`}>
          <VariableInput variable={variable} value={variables[variable.name]?.value} />
        </InlineField>
      ))}
      <TimeRangeInput value={time.range} timeZone={time.timeZone} onChange={({ raw }) => setTime(raw)} />
      <RefreshPicker
        isOnCanvas
        value={time.interval}
        text="Refresh"
        onRefresh={time.refresh}
        onIntervalChanged={(refresh) => locationService.partial({ refresh })}
      />
    </Stack>
  );
}

function VariableInput({ variable, value }: { variable: Variable; value: string | string[] }) {
  const id = `var-${variable.name}`;
  const shared = { id, width: 'auto', minWidth: 16, options: choicesOf(variable), createCustomValue: true } as const;
  const choose = (next: string | string[]) => locationService.partial({ [id]: next });
  return variable.multi ? (
    <MultiCombobox {...shared} value={[value].flat()} onChange={(chosen) => choose(chosen.map((one) => one.value))} />
  ) : (
    <Combobox {...shared} value={String(value)} onChange={(chosen) => choose(chosen.value)} />
  );
}
