import React, { lazy, Suspense } from 'react';
import { useFormContext } from 'react-hook-form';
import { ChoiceField } from '../fields/ChoiceField';
import type { FormValues } from '../formValues';
import { QueryField } from './QueryField';

const QueryFindings = lazy(() => import('./QueryFindings'));

/** Own queries: what counts the bad or good events, and what counts all of them. */
export function FreeFields({ fixed }: { fixed: boolean }) {
  const values = useFormContext<FormValues>().watch();
  const { given } = values;
  return (
    <>
      <ChoiceField
        name="language"
        label="Written in"
        options={[
          { value: 'promql', label: 'PromQL', description: 'Asked of a Prometheus.' },
          { value: 'logql', label: 'LogQL', description: 'Asked of a Loki.' },
        ]}
      />
      <ChoiceField
        name="given"
        label="The first query counts"
        options={[
          { value: 'bad', label: 'Bad events' },
          { value: 'good', label: 'Good events' },
        ]}
      />
      <QueryField
        name="eventQuery"
        label={given === 'bad' ? 'Query for bad events' : 'Query for good events'}
        description="Counts events in a window: write $__window where its length belongs."
        fixed={fixed}
      />
      <Suspense fallback={null}>
        <QueryFindings side="event" values={values} />
      </Suspense>
      <QueryField name="totalQuery" label="Query for all events" fixed={fixed} />
      <Suspense fallback={null}>
        <QueryFindings side="total" values={values} />
      </Suspense>
    </>
  );
}
