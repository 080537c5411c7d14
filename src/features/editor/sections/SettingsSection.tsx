import React from 'react';
import { useFormContext } from 'react-hook-form';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { isGauge } from '../gaugeForm';
import type { FormValues } from '../formValues';
import { MethodFields } from './MethodFields';
import { Section } from './Section';
import { countingSummary, countsCounters, hasBirths } from './summaries';

/** What the budget is made of, and how edges, new series and silence are counted: most SLOs never change these. */
export function SettingsSection() {
  const values = useFormContext<FormValues>().watch();
  return (
    <Section
      title="Counting"
      summary={countingSummary(values)}
      fields={[
        'method',
        'sliceLength',
        'sliceTargetPercent',
        'missingData',
        'precision',
        'births',
        'recorded',
        'absentAfter',
      ]}
      startsFolded
    >
      <MethodFields />
      {countsCounters(values) && (
        <ChoiceField
          name="precision"
          label="Precision"
          description="Figures are sums over intervals, and an interval begins and ends between two scrapes of the counter."
          options={[
            {
              value: 'fast',
              label: 'Fast',
              description: 'Events at the edges of an interval are estimated; usually within 1 %.',
            },
            { value: 'exact', label: 'Exact', description: 'No estimate at the edges; reads twice the samples.' },
          ]}
        />
      )}
      {hasBirths(values.kind) && (
        <ChoiceField
          name="births"
          label="First value of a new series"
          description="A counter that appears with its first error, or with a restart, starts above zero: whether what it starts with counts as events."
          options={[
            {
              value: 'flag',
              label: 'Flag',
              description: 'Not counted, but the figures say how many events that may be.',
            },
            {
              value: 'count',
              label: 'Count',
              description:
                'For error series that appear with their first error; wrong where whole targets are newly scraped.',
            },
          ]}
        />
      )}
      {!isGauge(values.kind) && (
        <ChoiceField
          name="recorded"
          label="Recorded series"
          description="What recording rules have counted already costs less to read."
          options={[
            {
              value: 'use',
              label: 'Use',
              description: 'Where they cover the range; raw series are asked for the rest.',
            },
            { value: 'none', label: 'Never', description: 'Raw series are asked always.' },
          ]}
        />
      )}
      <TextField
        name="absentAfter"
        label="Shown as no data after"
        width={20}
        description="How long the metric may be silent, such as 30m, 3h or 1d."
      />
    </Section>
  );
}
