import { type JsonObject, own } from '../../documents/json';
import { objectAt, textAt } from '../foreign/fields';

interface Referred {
  object: number;
  value: JsonObject;
}

/** What objects of OpenSLO name by a reference; of two of one kind and name the first is meant. */
export interface OpenSloReferences {
  indicator(name: unknown): Referred | undefined;
  /** `type` of the `DataSource` of the name; undefined where there is none. */
  typeOf(dataSource: string): string | undefined;
  hasAlertPolicy(name: string): boolean;
  /** Those whose kind and name another before them has; SLOs and services are told apart where they are stored. */
  seconds(): Array<{ object: number; name: string }>;
  /** SLIs that nobody has asked for. */
  unusedIndicators(): Array<{ object: number; name: string }>;
}

export function openSloReferences(objects: readonly Referred[]): OpenSloReferences {
  const byName = new Map<string, Referred>();
  const used = new Set<string>();
  const seconds: Referred[] = [];
  for (const referred of objects) {
    const kind = String(own(referred.value, 'kind'));
    const key = `${kind}/${nameOf(referred)}`;
    if (!byName.has(key)) {
      byName.set(key, referred);
    } else if (kind === 'SLI' || kind === 'DataSource') {
      seconds.push(referred);
    }
  }
  return {
    indicator: (name) => {
      const key = `SLI/${String(name)}`;
      used.add(key);
      return byName.get(key);
    },
    typeOf: (name) => textAt(objectAt(byName.get(`DataSource/${name}`)?.value, 'spec'), 'type'),
    hasAlertPolicy: (name) => byName.has(`AlertPolicy/${name}`),
    seconds: () => seconds.map((referred) => ({ object: referred.object, name: nameOf(referred) })),
    unusedIndicators: () =>
      [...byName]
        .filter(([key]) => key.startsWith('SLI/') && !used.has(key))
        .map(([, referred]) => ({ object: referred.object, name: nameOf(referred) })),
  };
}

function nameOf({ value }: Referred): string {
  return textAt(objectAt(value, 'metadata'), 'name') ?? '';
}
