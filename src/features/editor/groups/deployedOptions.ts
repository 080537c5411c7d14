import type { ComboboxOption } from '@grafana/ui';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { serviceCatalogue } from '../../../core/services/serviceCatalogue';
import { CALLED } from '../../../core/slo/deployedTo';

/** What the documents say of a service. */
export function environmentsOf(service: string, documents: readonly LoadedDocument[]): readonly string[] {
  return serviceCatalogue(documents).find(({ name }) => name === service)?.details.environments ?? [];
}

/** What a label is now, and of one that tells environments those of the service of which there is no series yet. */
export function deployedOptions(
  label: string,
  options: readonly ComboboxOption[],
  environments: readonly string[]
): ComboboxOption[] {
  const known = options.filter(({ value }) => value !== '');
  const planned = environments.filter((name) => known.every(({ value }) => value !== name));
  const isTold = CALLED.environments.test(label) || planned.length < environments.length;
  return [...known, ...(isTold ? planned.map((value) => ({ value, description: 'named by the service' })) : [])];
}
