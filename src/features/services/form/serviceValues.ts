import { parseNames } from '../../../core/documents/parseNames';
import { isResourceName } from '../../../core/documents/resource';
import { readAs } from '../../../core/schema/readAs';
import { formatTargetPercent, parseTarget } from '../../../core/slo/parseTarget';
import { proposeName } from '../../../core/documents/proposeName';
import { address } from '../../../core/documents/record/recordSchema';
import type { CataloguedService } from '../../../core/services/serviceCatalogue';
import {
  type Criticality,
  type Dependency,
  dependencySchema,
  environmentSchema,
} from '../../../core/services/serviceDetails';

/** One row of dependencies as it is typed. `stored` keeps what the form does not know. */
export interface DependencyRow {
  stored: Dependency | undefined;
  name: string;
  strength: 'hard' | 'soft';
  party: 'own' | 'third-party';
  /** Reference of its SLO; empty for none. */
  slo: string;
  targetPercent: string;
}

export interface ServiceValues {
  name: string;
  displayName: string;
  description: string;
  team: string;
  /** Empty where nobody has said. */
  criticality: Criticality | '';
  /** With commas between them. */
  environments: string;
  rota: string;
  runbook: string;
  dependencies: readonly DependencyRow[];
}

export type ServiceProblem = 'no-name' | 'not-a-name' | 'name-taken' | 'not-an-address' | 'not-a-target' | 'empty-row';
export type ServiceProblems = Partial<Record<keyof ServiceValues, ServiceProblem>>;

export const emptyDependency: DependencyRow = {
  stored: undefined,
  name: '',
  strength: 'hard',
  party: 'own',
  slo: '',
  targetPercent: '',
};

const NO_DETAILS = {
  description: '',
  criticality: '',
  environments: [],
  rota: '',
  runbook: '',
  dependencies: [],
} as const;

export function serviceValues(service: CataloguedService | undefined): ServiceValues {
  const { description, criticality, environments, rota, runbook, dependencies } = {
    ...NO_DETAILS,
    ...service?.details,
  };
  return {
    ...formNames(service),
    team: service?.team ?? '',
    ...{ description, criticality, rota, runbook },
    environments: environments.join(', '),
    dependencies: dependencies.map(dependencyRow),
  };
}

/** Services and SLOs may name a service or a team by words that are no id. */
export function formNames(named: { name: string; displayName: string; documentUid: string | undefined } | undefined): {
  name: string;
  displayName: string;
} {
  const { name, displayName, documentUid } = named ?? { name: '', displayName: '', documentUid: undefined };
  return { name: documentUid === undefined ? proposeName(name, [], '') : name, displayName };
}

function dependencyRow(stored: Dependency): DependencyRow {
  const { name = '', strength, party, slo = '', target } = stored;
  const targetPercent = target === undefined ? '' : formatTargetPercent(target);
  return { stored, name, strength, party, slo, targetPercent };
}

/** `takenNames`: those of the services that there are, where it is a new one. */
export function checkService(values: ServiceValues, takenNames: readonly string[]): ServiceProblems {
  const { name, rota, runbook, dependencies } = values;
  const problem = dependencies.map(rowProblem).find((found) => found !== undefined);
  return {
    ...nameProblem(name, takenNames),
    ...(isAddress(rota) ? {} : { rota: 'not-an-address' as const }),
    ...(isAddress(runbook) ? {} : { runbook: 'not-an-address' as const }),
    ...(problem === undefined ? {} : { dependencies: problem }),
  };
}

/** Names are OpenSLO's: what addresses and references can hold. */
export function nameProblem(name: string, takenNames: readonly string[]): { name?: ServiceProblem } {
  if (name === '') {
    return { name: 'no-name' };
  }
  if (!isResourceName(name)) {
    return { name: 'not-a-name' };
  }
  return takenNames.includes(name) ? { name: 'name-taken' } : {};
}

export function isAddress(text: string): boolean {
  return text.trim() === '' || readAs(address, text.trim()) !== undefined;
}

/** What can be read of the lists of a service. */
export const serviceEntries = { environments: environmentSchema, dependencies: dependencySchema };

/** The checked form as a document has it. */
export function serviceSpec(values: ServiceValues): Record<string, unknown> {
  const { description, team, criticality, environments, rota, runbook, dependencies } = values;
  return {
    description: description.trim(),
    team: team.trim(),
    criticality,
    environments: parseNames(environments),
    rota: rota.trim(),
    runbook: runbook.trim(),
    dependencies: dependencies.map(dependencyOf),
  };
}

function dependencyOf({ stored, name, strength, party, slo, targetPercent }: DependencyRow): Record<string, unknown> {
  const target = parseTarget(targetPercent);
  const { name: _name, slo: _slo, target: _target, ...rest } = stored ?? {};
  return {
    ...rest,
    ...{ strength, party },
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(slo !== '' && { slo }),
    ...(target.ok && { target: target.value }),
  };
}

function rowProblem({ name, slo, targetPercent }: DependencyRow): ServiceProblem | undefined {
  if (name.trim() === '' && slo === '') {
    return 'empty-row';
  }
  return targetPercent.trim() === '' || parseTarget(targetPercent).ok ? undefined : 'not-a-target';
}
