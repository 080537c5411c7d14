import React from 'react';
import { useFormContext } from 'react-hook-form';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { isGauge } from '../gaugeForm';
import type { FormValues } from '../formValues';

/** Whether the budget is made of events or of time, and what time without data counts as. */
export function MethodFields() {
  const { method, kind } = useFormContext<FormValues>().watch();
  const gauge = isGauge(kind);
  const words = gauge ? { ...METHOD_WORDS, Occurrences: OF_CHECKS } : METHOD_WORDS;
  return (
    <>
      <ChoiceField
        name="method"
        label="The budget is made of"
        description={words[method]}
        options={[
          { value: 'Occurrences', label: gauge ? 'Checks' : 'Events', description: words.Occurrences },
          { value: 'Timeslices', label: 'Good slices', description: words.Timeslices },
          { value: 'RatioTimeslices', label: 'Mean ratio', description: words.RatioTimeslices },
        ]}
      />
      {method !== 'Occurrences' && (
        <TextField
          name="sliceLength"
          label="Length of a slice"
          width={20}
          description="From 1m to 1d, such as 5m. Ten scrape intervals or more give steady figures; shorter slices read more from the data source."
        />
      )}
      {method === 'Timeslices' && (
        <TextField
          name="sliceTargetPercent"
          label="A slice is good from"
          suffix="%"
          width={20}
          description="The share of a slice's events that must be good for the whole slice to be good."
        />
      )}
      {method !== 'Occurrences' && (
        <ChoiceField
          name="missingData"
          label="Time without data counts as"
          description="A slice in which nothing was measured, amid or after others. Slices with data and no traffic never count."
          options={[
            { value: 'ignore', label: 'Nothing', description: 'Left out: the budget rests on the other slices.' },
            { value: 'good', label: 'Good', description: 'For services that are silent when nobody uses them.' },
            { value: 'bad', label: 'Bad', description: 'For services that must always report.' },
            { value: 'hold', label: 'As before', description: 'The same as the last slice with data.' },
          ]}
        />
      )}
    </>
  );
}

const OF_CHECKS = 'Every check counts the same: where there are several series, each has checks of its own.';

const METHOD_WORDS: Readonly<Record<FormValues['method'], string>> = {
  Occurrences: 'Every event counts the same, so an outage at a busy hour costs more than one at night.',
  Timeslices: 'Time is cut into slices that are good or bad as a whole, and each counts the same, at night as at peak.',
  RatioTimeslices: 'Time is cut into slices that count the same; a slice of which a tenth fails is a tenth bad.',
};
