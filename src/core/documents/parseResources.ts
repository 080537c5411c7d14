import * as v from 'valibot';
import type { DocumentProblem } from './loadedDocument';
import { problemsOf } from './problemsOf';
import { resourceSchema, type Resource } from './resource';
import {
  serviceSchema,
  sloSchema,
  teamSchema,
  type ServiceResource,
  type SloResource,
  type TeamResource,
} from './sloSchema';

export interface ParsedResources {
  resources: Resource[];
  slos: SloResource[];
  services: ServiceResource[];
  teams: TeamResource[];
  problems: DocumentProblem[];
}

/** Each resource on its own: a broken one is a problem at its path, the others are there. A name used twice counts once. */
export function parseResources(raw: readonly unknown[]): ParsedResources {
  const parsed: ParsedResources = { resources: [], slos: [], services: [], teams: [], problems: [] };
  const names = new Map<string, string>();
  for (const [index, value] of raw.entries()) {
    const path = `resources[${index}]`;
    const common = take(resourceSchema, value, path, parsed.problems);
    if (common === undefined) {
      continue;
    }
    parsed.resources.push(common);
    const key = resourceKey(common);
    const first = names.get(key);
    if (first === undefined) {
      names.set(key, path);
      parseKind(common, value, path, parsed);
    } else {
      parsed.problems.push({ path: `${path}.metadata.name`, code: 'duplicate-name', detail: first });
    }
  }
  return parsed;
}

/** What tells a resource from the others of its document: `SLO/availability`. */
export function resourceKey(resource: { kind: string; metadata: { name: string } }): string {
  return `${resource.kind}/${resource.metadata.name}`;
}

function parseKind(common: Resource, value: unknown, path: string, into: ParsedResources): void {
  if (common.kind === 'SLO') {
    const resource = take(sloSchema, value, path, into.problems);
    resource && into.slos.push(resource);
  } else if (common.kind === 'Service') {
    const resource = take(serviceSchema, value, path, into.problems);
    resource && into.services.push(resource);
  } else if (common.kind === 'Team') {
    const resource = take(teamSchema, value, path, into.problems);
    resource && into.teams.push(resource);
  }
}

function take<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  path: string,
  problems: DocumentProblem[]
): T | undefined {
  const result = v.safeParse(schema, value);
  if (!result.success) {
    problems.push(...problemsOf(result.issues, value, path));
    return undefined;
  }
  return result.output;
}
