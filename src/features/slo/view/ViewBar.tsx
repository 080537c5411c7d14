import { css } from '@emotion/css';
import { Combobox, InlineField, Input, RadioButtonGroup, Stack, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { RunningTotal } from '../../../core/slo/answer';
import { USUAL_START } from '../../../core/slo/namedWindows';
import type { Slo } from '../../../core/slo/slo';
import { longWindow } from '../../../views/words/windowWords';
import type { UrlChange } from '../useUrlParams';
import { countedFromParams, otherWindows, type SloView, totalParams, windowParams } from './sloView';

interface Props {
  /** As it is in its document. */
  slo: Slo;
  view: SloView;
  zone: string;
  nowMs: number;
  onChange: (change: UrlChange) => void;
}

const TOTALS: Array<{ label: string; value: RunningTotal; description: string }> = [
  {
    label: 'Forecast',
    value: 'forecast',
    description: 'The budget of all events expected in the whole period.',
  },
  { label: 'Elapsed', value: 'elapsed', description: 'The budget of the events so far alone.' },
];

/** Over which window the SLO is looked at, and what the budget of a running period is of. Both live in the address. */
export function ViewBar({ slo, view, zone, nowMs, onChange }: Props) {
  const styles = useStyles2(getStyles);
  const windows = [
    { value: '', label: `${longWindow(slo.window)} (its own)` },
    ...otherWindows(slo, zone, nowMs).map(({ name, window }) => ({
      value: name,
      // The one in use is counted from where the page counts it.
      label: longWindow(name === view.windowName ? view.slo.window : window),
    })),
  ];
  const onCountedFrom = (day: string) => {
    const params = countedFromParams(day);
    if (params !== undefined) {
      onChange(params);
    }
  };
  return (
    <Stack gap={2} wrap="wrap" alignItems="center">
      <InlineField label="Seen over" htmlFor="seen-over" transparent shrink className={styles.shrinking}>
        <Combobox
          id="seen-over"
          width="auto"
          minWidth={24}
          options={windows}
          value={view.windowName ?? ''}
          onChange={({ value }) => onChange(windowParams(value))}
        />
      </InlineField>
      {view.windowName !== undefined && view.slo.window.kind === 'calendar' && (
        <InlineField
          label="Counted from"
          tooltip="First day of a period: of four weeks, or of a fiscal year."
          htmlFor="counted-from"
          transparent
        >
          <Input
            // What is half typed is nobody's but the field's.
            key={view.windowName}
            id="counted-from"
            type="date"
            width={20}
            defaultValue={view.countedFrom ?? USUAL_START}
            onChange={({ currentTarget }) => onCountedFrom(currentTarget.value)}
          />
        </InlineField>
      )}
      {view.slo.window.kind === 'calendar' && (
        <InlineField label="Budget of the running period" transparent>
          <RadioButtonGroup
            aria-label="Budget of the running period"
            options={TOTALS}
            value={view.runningTotal}
            onChange={(value) => onChange(totalParams(value))}
          />
        </InlineField>
      )}
    </Stack>
  );
}

const getStyles = () => ({
  /** A long name of a window is cut where the page ends. */
  shrinking: css({ minWidth: 0, maxWidth: '100%', '& > div': { minWidth: 0 } }),
});
