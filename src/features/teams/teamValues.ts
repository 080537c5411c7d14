import type { CataloguedTeam } from '../../core/services/teamCatalogue';
import { formNames, isAddress, nameProblem, type ServiceProblem } from '../services/form/serviceValues';

export interface TeamValues {
  name: string;
  displayName: string;
  description: string;
  contact: string;
  rota: string;
}

export function teamValues(team: CataloguedTeam | undefined): TeamValues {
  const { description = '', contact = '', rota = '' } = team?.details ?? {};
  return { ...formNames(team), ...{ description, contact, rota } };
}

export function checkTeam(
  { name, rota }: TeamValues,
  takenNames: readonly string[]
): Partial<Record<keyof TeamValues, ServiceProblem>> {
  return { ...nameProblem(name, takenNames), ...(isAddress(rota) ? {} : { rota: 'not-an-address' as const }) };
}

/** The checked form as a document has it. */
export function teamSpec({ description, contact, rota }: TeamValues): Record<string, unknown> {
  return { description: description.trim(), contact: contact.trim(), rota: rota.trim() };
}
