import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';
import { histogramKinds } from '../fields/metricOptions';
import type { FormValues } from '../formValues';

/** Which kinds of the chosen histogram there are; where there is one only, the form takes it. */
export function useHistogramKinds(metrics: Loadable<MetricInfo[]>): Array<FormValues['histogram']> {
  const form = useFormContext<FormValues>();
  const { metric, histogram } = form.watch();
  const kinds = metrics.status === 'ready' ? histogramKinds(metrics.value, metric) : [];
  const [only] = kinds;
  const recognised = kinds.length === 1 && only !== histogram && !form.formState.disabled ? only : undefined;
  useEffect(() => {
    if (recognised !== undefined) {
      form.setValue('histogram', recognised, { shouldDirty: true });
    }
  }, [form, recognised]);
  return kinds;
}
