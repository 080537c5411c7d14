import * as v from 'valibot';
import { serviceDetailsSchema } from '../../services/serviceDetails';
import { teamDetailsSchema } from '../../services/teamDetails';
import type { DocumentProblem } from '../loadedDocument';
import { problemsOf } from '../problemsOf';
import type { Resource } from '../resource';
import { readSloRecord } from './readSloRecord';

/**
 * What cannot be read of that which only pages show: the record of an SLO, the details of a service or a team. Figures do
 * not rest on it, and it is kept as it stands.
 */
export function detailProblems(resource: Resource): DocumentProblem[] {
  switch (resource.kind) {
    case 'SLO':
      return readSloRecord(resource).problems;
    case 'Service':
      return problemsIn(serviceDetailsSchema, resource);
    case 'Team':
      return problemsIn(teamDetailsSchema, resource);
    default:
      return [];
  }
}

function problemsIn(schema: v.GenericSchema, resource: Resource): DocumentProblem[] {
  const { issues = [] } = v.safeParse(schema, resource, { abortPipeEarly: true });
  return problemsOf(issues, resource, '');
}
