import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { Bound } from '../../../adapters/measure/catalog/metricCatalog';
import { unusualSpellings } from '../../../core/promql/bucketBound';
import type { FormValues } from '../formValues';

/** Where the data source writes the chosen bound in a way that nobody would guess, the form takes that along. */
export function useSpellings(bounds: Loadable<Bound[]>): void {
  const form = useFormContext<FormValues>();
  const { threshold, spellings, histogram } = form.watch();
  const chosen = bounds.status === 'ready' && bounds.value.find(({ value }) => value === Number(threshold));
  const found = chosen && histogram === 'classic' ? unusualSpellings(chosen.value, chosen.spellings) : undefined;
  // What was found once stays: other instances, or older samples, may still write it.
  const added =
    found?.some((text) => !spellings.includes(text)) && !form.formState.disabled ? found.join(' ') : undefined;
  useEffect(() => {
    if (added !== undefined) {
      const known = form.getValues('spellings').filter((text) => Number(text) === Number(added.split(' ')[0]));
      form.setValue('spellings', [...new Set([...known, ...added.split(' ')])].sort(), { shouldDirty: true });
    }
  }, [form, added]);
}
