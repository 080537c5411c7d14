import { Alert } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { COMPARED } from '../../../views/words/indicatorWords';

interface Props {
  gaugeSeries: Loadable<number>;
  /** Those that hold now what the choice cannot mean. */
  unfitSeries: Loadable<number>;
}

/** When a gauge is good, and what is checked where it has several series. */
export function GaugeFields({ gaugeSeries, unfitSeries }: Props) {
  const { kind, aggregation, groupBy, held } = useFormContext<FormValues>().watch();
  const series = gaugeSeries.status === 'ready' ? gaugeSeries.value : undefined;
  const unfit = unfitSeries.status === 'ready' ? unfitSeries.value : 0;
  if (kind === 'yes-no') {
    return unfit === 0 ? (
      <p>Each sample is a check: good where it is 1, bad where it is 0.</p>
    ) : (
      <Alert
        severity="warning"
        title={`${unfit} of its series are neither 1 nor 0 now: choose Threshold for a gauge with other values`}
      />
    );
  }
  return (
    <>
      <ChoiceField
        name="held"
        label="What is compared"
        options={[
          {
            value: 'value',
            label: 'Its value',
            description: 'The gauge as it is: a length of a queue, a temperature.',
          },
          {
            value: 'age',
            label: 'The age of a moment',
            description: 'The gauge holds when something was last done, in seconds since 1970: how long ago that was.',
          },
        ]}
      />
      {held === 'age' && unfit > 0 && (
        <Alert
          severity="warning"
          title={`${unfit} of its series look like milliseconds since 1970 now, which count as no data: an age needs seconds`}
        >
          Choose a gauge in seconds, or divide by 1000 in queries of your own.
        </Alert>
      )}
      <ChoiceField
        name="op"
        label="Good while it is"
        options={OPERATORS.map((value) => ({ value, label: COMPARED[value] }))}
      />
      <TextField
        name="threshold"
        label="Threshold"
        width={20}
        description={held === 'age' ? 'In seconds: 3600 is an hour, 86400 a day.' : "In the gauge's own unit."}
      />
      <ChoiceField
        name="aggregation"
        label="Several series"
        description={seriesWords(series, aggregation, groupBy.length > 0)}
        options={[
          { value: 'each', label: 'Each by itself', description: 'Every series has checks of its own.' },
          { value: 'max', label: 'Largest', description: 'The largest of all series is checked.' },
          { value: 'min', label: 'Smallest', description: 'The smallest of all series is checked.' },
          { value: 'avg', label: 'Mean', description: 'The mean of all series is checked.' },
          { value: 'sum', label: 'Sum', description: 'The sum of all series is checked.' },
        ]}
      />
      <TextField
        name="resolution"
        label="Looked at every"
        width={20}
        description="Such as 1m: how often there is a check. At most 15m. A value counts for five minutes, then it is missing."
      />
    </>
  );
}

const OPERATORS = ['lt', 'lte', 'gt', 'gte'] as const;

/** How many series there are, and what of it is one check. */
function seriesWords(series: number | undefined, aggregation: FormValues['aggregation'], grouped: boolean): string {
  const found = series === undefined ? '' : `${series} series now. `;
  if (aggregation !== 'each') {
    return `${found}${grouped ? 'Each group is' : 'Together they are'} one check at a time.`;
  }
  return series !== undefined && series > 1
    ? `${found}Each is checked by itself: one of them beyond the threshold is ${series === 2 ? 'half' : `one of ${series}`} bad. Choose another way to judge them together.`
    : `${found}Each series is checked by itself.`;
}
