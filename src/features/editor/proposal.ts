import { proposeIndicator } from '../../adapters/measure/catalog/proposeIndicator';
import type { FormValues } from './formValues';

/** What somebody wants to define: whatever has this label's value in a data source. */
export interface Wanted {
  dataSourceUid: string;
  label: string;
  value: string;
}

const TWO_WEEKS_MS = 14 * 86_400_000;

/** Out of the address `?source=…&label=…&value=…`. */
export function wantedIn(search: string): Wanted | undefined {
  const params = new URLSearchParams(search);
  const [label, value] = [params.get('label') ?? '', params.get('value') ?? ''];
  const isLabel = /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label);
  return isLabel && value !== '' ? { dataSourceUid: params.get('source') ?? '', label, value } : undefined;
}

/** What a new SLO for it begins with: the conditions, and a metric where one looks like its requests; a first SLO is reviewed in two weeks. */
export async function proposedValues(wanted: Wanted | undefined, isFirst: boolean): Promise<Partial<FormValues>> {
  const review = isFirst ? { reviewBy: new Date(Date.now() + TWO_WEEKS_MS).toISOString().slice(0, 10) } : {};
  return wanted === undefined ? review : { ...(await valuesFor(wanted)), ...review };
}

/** Whether the address asks for the way to a first SLO. */
export function isFirstIn(search: string): boolean {
  return new URLSearchParams(search).get('first') === '1';
}

async function valuesFor(wanted: Wanted): Promise<Partial<FormValues>> {
  const { dataSourceUid, label, value } = wanted;
  const found = dataSourceUid === '' ? undefined : await proposeIndicator(dataSourceUid, label, value);
  return {
    dataSourceUid,
    service: value,
    matchers: [{ label, op: '=', value }],
    ...(found && { metric: found.metric, eventMatchers: found.failures ? [found.failures] : [] }),
  };
}
