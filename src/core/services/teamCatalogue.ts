import type { DocumentProblem, LoadedDocument } from '../documents/loadedDocument';
import type { Slo } from '../slo/slo';
import { readDetails } from './readDetails';
import { type CataloguedService, serviceCatalogue } from './serviceCatalogue';
import { type TeamDetails, teamDetailsSchema } from './teamDetails';

/** A team that a document defines, or that services and SLOs only name. */
export interface CataloguedTeam {
  name: string;
  displayName: string;
  details: TeamDetails;
  services: readonly CataloguedService[];
  /** Those that name it, whosever service they are of. */
  slos: readonly Slo[];
  /** The document that defines it; absent where it is only named. */
  documentUid: string | undefined;
  problems: readonly DocumentProblem[];
}

/** All teams by name, as `serviceCatalogue` has services. */
export function teamCatalogue(documents: readonly LoadedDocument[]): CataloguedTeam[] {
  const counted = documents.filter(({ copyOf }) => copyOf === undefined);
  const services = serviceCatalogue(counted);
  const slos = counted.flatMap((document) => document.slos);
  const defined = new Map(
    counted
      .flatMap(({ uid, teams }) => teams.map((resource) => ({ uid, resource })))
      .reverse()
      .map((one) => [one.resource.metadata.name, one])
  );
  const named = [...services.map(({ team }) => team), ...slos.map(({ team }) => team)];
  const names = new Set([...defined.keys(), ...named.filter((name) => name !== undefined)]);
  return [...names].sort().map((name) => {
    const { uid, resource } = defined.get(name) ?? {};
    const read = resource && readDetails(teamDetailsSchema, resource, { description: resource.spec.description });
    return {
      name,
      displayName: resource?.metadata.displayName ?? name,
      details: read?.spec ?? {},
      services: services.filter(({ team }) => team === name),
      slos: slos.filter(({ team }) => team === name),
      documentUid: uid,
      problems: read?.problems ?? [],
    };
  });
}
