import { locationService } from '@grafana/runtime';
import type { VariableModel } from '@grafana/schema';
import { Combobox, InlineField, MultiCombobox, RefreshPicker, Stack, TimeRangePicker } from '@grafana/ui';
import React from 'react';

import { choicesOf } from './chosenVariables.ts';
import type { OnScreen } from './model.ts';
import { setTime } from './useDashboardTime.ts';

/** Variables, time range, refresh and automatic refresh; what is chosen goes to the URL. */
export function Controls({ screen: { dashboard, time, variables } }: { screen: OnScreen }) {
  const shown = dashboard.templating?.list?.filter(({ hide }) => hide !== 2) ?? [];
  const [from, to] = [time.range.from.valueOf(), time.range.to.valueOf()];
  // Moves the ends by parts of the range's length.
  const move = (left: number, right: number) =>
    setTime({ from: from + left * (to - from), to: to + right * (to - from) });
  return (
    <Stack gap={1} wrap="wrap">
      {shown.map((variable) => (
        <InlineField key={variable.name} label={variable.label || variable.name} htmlFor={`var-${variable.name}`}>
          <VariableInput variable={variable} value={variables[variable.name]?.value} />
        </InlineField>
      ))}
      <TimeRangePicker
        isOnCanvas
        value={time.range}
        timeZone={time.timeZone}
        onChange={({ raw }) => setTime(raw)}
        onMoveBackward={() => move(-0.5, -0.5)}
        onMoveForward={() => move(0.5, 0.5)}
        onZoom={() => move(-0.5, 0.5)}
        onChangeTimeZone={(timezone) => locationService.partial({ timezone })}
      />
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

function VariableInput({ variable, value }: { variable: VariableModel; value: string | string[] }) {
  const id = `var-${variable.name}`;
  const shared = { id, width: 'auto', minWidth: 16, options: choicesOf(variable), createCustomValue: true } as const;
  const choose = (next: string | string[]) => locationService.partial({ [id]: next });
  return variable.multi ? (
    <MultiCombobox {...shared} value={[value].flat()} onChange={(chosen) => choose(chosen.map((one) => one.value))} />
  ) : (
    <Combobox {...shared} value={String(value)} onChange={(chosen) => choose(chosen.value)} />
  );
}
