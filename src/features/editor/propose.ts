import { isWritable } from '../../core/documents/isWritable';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { proposeName } from '../../core/documents/proposeName';
import type { FormValues } from './formValues';

type Proposed = Pick<FormValues, 'service' | 'team' | 'displayName' | 'name' | 'documentUid'>;

/** Labels that usually carry a service's name, the most telling first. */
const SERVICE_LABELS = ['service', 'service_name', 'app', 'job'];

/** What can be found out of a new SLO instead of being asked; a person's own words win over each. */
export function propose(
  values: FormValues,
  documents: readonly LoadedDocument[],
  typed: (field: keyof Proposed) => boolean
): Proposed {
  const take = (field: keyof Proposed, proposal: string) => (typed(field) ? values[field] : proposal);
  const service = take('service', serviceOf(values) || values.service);
  const home = documents.find((document) => isHome(document, service));
  const team = take('team', teamOf(home, service));
  const displayName = take('displayName', service && `${capitalised(service)} ${aspectOf(values)}`);
  const taken = home?.slos.map(({ ref }) => ref.name) ?? [];
  return {
    service,
    team,
    displayName,
    name: take('name', displayName && proposeName(displayName, taken)),
    documentUid: take('documentUid', home && isWritable(home) ? home.uid : ''),
  };
}

function serviceOf({ matchers }: FormValues): string {
  for (const label of SERVICE_LABELS) {
    const named = matchers.find((matcher) => matcher.label === label && matcher.op === '=' && matcher.value !== '');
    if (named) {
      return named.value;
    }
  }
  return '';
}

/** What of the service is promised: of a gauge, what it measures. */
function aspectOf({ kind, metric, held, aspect }: FormValues): string {
  if (aspect !== '' || (kind === 'threshold' && held === 'age')) {
    return aspect || 'freshness';
  }
  if (kind === 'threshold') {
    return metric.replaceAll(/[_:]+/g, ' ').trim();
  }
  return kind === 'latency' ? 'latency' : 'availability';
}

function teamOf(home: LoadedDocument | undefined, service: string): string {
  const team = home?.slos.find((slo) => slo.service === service)?.team ?? home?.services[0]?.spec.team;
  return team ?? '';
}

function isHome(document: LoadedDocument, service: string): boolean {
  const defines = document.services.some(({ metadata }) => metadata.name === service);
  return service !== '' && (defines || document.slos.some((slo) => slo.service === service));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
