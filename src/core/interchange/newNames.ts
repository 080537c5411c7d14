import { resourceKey } from '../documents/parseResources';
import { proposeName } from '../documents/proposeName';
import { isResourceName } from '../documents/resource';
import type { SloResource } from '../documents/sloSchema';
import type { PlacedItem } from './groupIntoDocuments';
import { decisionKey, type ImportChoices } from './importChoices';
import { add, movedFrom, type PlacedGroup, type PlacedGroups } from './placeBeside';
import type { ServiceNames } from './serviceNames';

/** What is wrong with a name: `taken` by another SLO of the service, stored or in the text. */
export type NameProblem = 'empty' | 'not-a-name' | 'too-long' | 'taken';

const LONGEST = 63;

/** Names that SLOs are imported under in place of their own. */
export class NewNames {
  /** Of the text and those that were chosen, by service. */
  readonly #inText = new Map<string, Set<string>>();
  readonly #services: ServiceNames;
  readonly #taken = new Map<string, readonly string[]>();
  readonly problems = new Map<string, NameProblem>();

  constructor(groups: readonly PlacedGroup[], services: ServiceNames) {
    this.#services = services;
    groups.flatMap(({ items }) => items).forEach(({ slo }) => slo && this.#learn(slo));
  }

  /** Adds the SLOs of new names where they are to be written; what is wrong with a name is in `problems`, by the key. */
  take(placed: PlacedGroups, decisions: ImportChoices['decisions']): void {
    for (const group of decisions.size === 0 ? [] : placed.all()) {
      const stored = new Set(group.into?.resources.map(resourceKey));
      for (const item of group.items.filter(({ resource }) => stored.has(resourceKey(resource)))) {
        const key = decisionKey(group.uid, item.resource);
        const decision = decisions.get(key);
        if (decision?.kind === 'rename' && item.slo) {
          this.#rename(placed.targetOf(group, item.slo), movedFrom(item, group.uid), item.slo, {
            key,
            to: decision.name,
          });
        }
      }
    }
  }

  /** A name that no SLO of the service has, stored or in the text; to be asked when all new names are taken in. */
  propose({ metadata, spec }: SloResource, target: PlacedGroup): string {
    return proposeName(metadata.name, this.#takenIn(this.#services.nameOf(spec.service), target));
  }

  /** All names of a service and of a document: the same list for each SLO of a long one. */
  #takenIn(service: string, target: PlacedGroup): readonly string[] {
    const key = `${target.uid} ${service}`;
    const stored = this.#services.storedSlos(service).keys();
    const taken = this.#taken.get(key) ?? [...stored, ...namesIn(target), ...(this.#inText.get(service) ?? [])];
    this.#taken.set(key, taken);
    return taken;
  }

  #rename(target: PlacedGroup, item: PlacedItem, slo: SloResource, { key, to }: { key: string; to: string }): void {
    const problem = nameProblem(to) ?? (this.#isTaken(to, slo, target) ? 'taken' : undefined);
    if (problem !== undefined) {
      this.problems.set(key, problem);
      return;
    }
    const renamed = { ...slo, metadata: withName(slo.metadata, to) };
    const resource = { ...item.resource, metadata: withName(item.resource.metadata, to) };
    add(target, { ...item, resource, slo: renamed, insteadOf: { key, name: slo.metadata.name } });
    this.#learn(renamed);
  }

  /** What is stored in the target under the name may be this very SLO, of an earlier import. */
  #isTaken(name: string, { spec }: SloResource, { uid }: PlacedGroup): boolean {
    const service = this.#services.nameOf(spec.service);
    const holder = this.#services.storedSlos(service).get(name);
    return this.#inText.get(service)?.has(name) === true || (holder !== undefined && holder !== uid);
  }

  #learn({ metadata, spec }: SloResource): void {
    const service = this.#services.nameOf(spec.service);
    this.#inText.set(service, (this.#inText.get(service) ?? new Set()).add(metadata.name));
  }
}

function nameProblem(name: string): NameProblem | undefined {
  if (name === '') {
    return 'empty';
  }
  if (name.length > LONGEST) {
    return 'too-long';
  }
  return isResourceName(name) ? undefined : 'not-a-name';
}

/** Lists show display names: two SLOs of one would look the same. */
function withName<T extends { name: string; displayName?: string | undefined }>(metadata: T, name: string): T {
  const { displayName } = metadata;
  return { ...metadata, name, ...(displayName !== undefined && { displayName: `${displayName} (${name})` }) };
}

function namesIn({ into }: PlacedGroup): string[] {
  return (into?.resources ?? []).filter(({ kind }) => kind === 'SLO').map(({ metadata }) => metadata.name);
}
