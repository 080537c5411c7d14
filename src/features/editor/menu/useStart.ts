import { useFormContext } from 'react-hook-form';
import { proposeFailures } from '../../../adapters/measure/catalog/proposeIndicator';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import type { FormValues } from '../formValues';
import type { StartValues } from './startValues';

/** Puts a menu's choice into the form; which requests failed is looked up, and filled in where nobody did meanwhile. */
export function useStart(): (start: StartValues) => Promise<void> {
  const { setValue, getValues } = useFormContext<FormValues>();
  return async (start) => {
    const dirty = { shouldDirty: true };
    const before = getValues();
    // What another kind reads is another sort of metric: a counter is no gauge, a name of a histogram none either.
    const metric = start.kind === before.kind ? before.metric : '';
    const filled = { ...before, metric, ...start, ...start.queries };
    setValue('aspect', start.aspect, dirty);
    setValue('kind', start.kind, dirty);
    setValue('metric', filled.metric, dirty);
    setValue('eventMatchers', start.eventMatchers, dirty);
    setValue('eventMetric', start.eventMetric, dirty);
    setValue('eventAlone', start.eventAlone, dirty);
    setValue('threshold', start.threshold, dirty);
    setValue('op', start.op, dirty);
    setValue('aggregation', start.aggregation, dirty);
    setValue('held', start.held, dirty);
    setValue('language', filled.language, dirty);
    setValue('given', filled.given, dirty);
    setValue('eventQuery', filled.eventQuery, dirty);
    setValue('totalQuery', filled.totalQuery, dirty);
    const { dataSourceUid, matchers } = getValues();
    const source = resolveDataSource(dataSourceUid ? { uid: dataSourceUid } : {});
    if (start.kind !== 'bad-events' || !start.metric || start.eventMetric !== '' || source.kind !== 'found') {
      return;
    }
    const chosen = matchers.filter(({ label, value }) => label !== '' && value !== '');
    const failures = await proposeFailures(source.dataSource.uid, { metric: start.metric, matchers: chosen });
    const now = getValues();
    if (failures && now.metric === start.metric && now.eventMatchers.length === 0) {
      setValue('eventMatchers', [failures], dirty);
    }
  };
}
