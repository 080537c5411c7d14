import type { TimeRange } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import { Combobox, InlineField, Input, MultiCombobox, RefreshPicker, Stack, TimeRangePicker } from '@grafana/ui';
import React from 'react';

import type { BoundVariable } from '../services/templateService.ts';
import { choicesOf } from './bindVariables.ts';
import type { Variable } from './model.ts';
import type { DashboardTime } from './useDashboardTime.ts';

interface Props {
  time: DashboardTime;
  variables: readonly Variable[];
  bound: readonly BoundVariable[];
}

/** Variables, time range, refresh and automatic refresh; what is chosen goes to the URL. */
export function Controls({ time, variables, bound }: Props) {
  const shown = variables.filter(({ hide, type }) => hide !== 2 && type !== 'constant' && type !== 'adhoc');
  return (
    <Stack gap={1} wrap="wrap">
      {shown.map((variable) => (
        <InlineField key={variable.name} label={variable.label || variable.name} htmlFor={`var-${variable.name}`}>
          <VariableInput variable={variable} values={bound.find(({ model }) => model.name === variable.name)?.values ?? []} />
        </InlineField>
      ))}
      <TimeRangePicker
        isOnCanvas
        value={time.range}
        timeZone={time.timeZone}
        onChange={({ raw }) => time.set(raw)}
        onChangeTimeZone={(timezone) => locationService.partial({ timezone })}
        onMoveBackward={() => time.set(moved(time.range, -0.5, -0.5))}
        onMoveForward={() => time.set(moved(time.range, 0.5, 0.5))}
        onZoom={() => time.set(moved(time.range, -0.5, 0.5))}
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

function VariableInput({ variable, values }: { variable: Variable; values: string[] }) {
  const id = `var-${variable.name}`;
  const choices = choicesOf(variable);
  const choose = (next: string | string[]) => locationService.partial({ [id]: next });
  if (choices.length === 0) {
    return <Input id={id} key={values.join()} defaultValue={values.join()} onBlur={(event) => choose(event.currentTarget.value)} />;
  }
  const options = variable.includeAll ? [...choices, { label: 'All', value: '$__all' }] : choices;
  const shared = { id, width: 'auto', minWidth: 16, options } as const;
  return variable.multi ? (
    <MultiCombobox {...shared} value={values} onChange={(chosen) => choose(chosen.map(({ value }) => value))} />
  ) : (
    <Combobox {...shared} value={values[0]} onChange={({ value }) => choose(value)} />
  );
}

/** Ends moved by parts of the range's length. */
function moved({ from, to }: TimeRange, left: number, right: number) {
  const lengthMs = to.valueOf() - from.valueOf();
  return { from: from.valueOf() + left * lengthMs, to: to.valueOf() + right * lengthMs };
}
