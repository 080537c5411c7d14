import { useFormContext } from 'react-hook-form';
import React, { type ReactNode, useEffect, useState } from 'react';
import { zoneNames } from '../fields/zoneNames';
import type { FormValues } from '../formValues';
import { isGauge } from '../gaugeForm';
import { ChoiceField } from '../fields/ChoiceField';
import { PickField } from '../fields/PickField';
import { TextField } from '../fields/TextField';
import { AnchorField } from './AnchorField';
import { PeriodsNote } from './PeriodsNote';
import { type Records, RecordsNote } from './RecordsNote';
import { objectiveSummary } from './summaries';
import { Section } from './Section';

const rollingWindows = ['7d', '14d', '28d', '30d', '90d'].map((value) => ({
  value,
  label: value.replace('d', ' days'),
}));

const calendarPeriods = [
  { value: '1d', label: 'Day' },
  { value: '1w', label: 'Week' },
  { value: '4w', label: 'Four weeks' },
  { value: '1M', label: 'Month' },
  { value: '1Q', label: 'Quarter' },
  { value: '6M', label: 'Half-year' },
  { value: '1Y', label: 'Year' },
];

const TARGET_OF = {
  Occurrences: 'events',
  Timeslices: 'slices of time',
  RatioTimeslices: 'events, on average of the slices,',
} as const;

/** The target and the window that it holds over. */
export function ObjectiveSection({ records, helper }: { records: Records | undefined; helper: ReactNode }) {
  const { watch, setValue } = useFormContext<FormValues>();
  const values = watch();
  const { windowKind, duration } = values;
  const [nowMs] = useState(Date.now);
  useEffect(() => {
    // Days are lengths and periods; months and hours are only one of both: what does not fit makes way for the usual.
    if (
      windowKind === 'calendar' &&
      !calendarPeriods.some(({ value }) => value === duration) &&
      /^(30|28|7|14|90)d$|[mh]$/.test(duration)
    ) {
      setValue('duration', '1M');
    } else if (windowKind === 'rolling' && /[MQY]$/.test(duration)) {
      setValue('duration', '30d');
    }
  }, [windowKind, duration, setValue]);
  return (
    <Section
      title="Objective"
      summary={objectiveSummary(values)}
      fields={['targetPercent', 'targetReason', 'windowKind', 'duration', 'anchorDate', 'zone']}
    >
      <TextField
        name="targetPercent"
        label="Target"
        suffix="%"
        width={20}
        description={`The share of ${isGauge(values.kind) && values.method === 'Occurrences' ? 'checks' : TARGET_OF[values.method]} that must be good. What is left of 100 % is the error budget.`}
      />
      {helper}
      <ChoiceField
        name="windowKind"
        label="Window"
        options={[
          { value: 'rolling', label: 'Rolling', description: 'Always the last days, counted back from now.' },
          {
            value: 'calendar',
            label: 'Calendar',
            description: 'Fixed periods; the budget is full again at the start of each.',
          },
        ]}
      />
      {values.windowKind === 'rolling' ? (
        <PickField
          name="duration"
          label="Length"
          options={rollingWindows}
          custom
          width={20}
          description="Any number of days, or another length such as 12h."
        />
      ) : (
        <>
          <PickField name="duration" label="Period" options={calendarPeriods} custom width={20} />
          <AnchorField />
          <PickField name="zone" label="Time zone" options={zoneNames()} custom width={40} />
          <PeriodsNote values={values} nowMs={nowMs} />
        </>
      )}
      <RecordsNote records={records} />
    </Section>
  );
}
