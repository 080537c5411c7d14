import { isSloNamed } from '../../../core/documents/isSloNamed';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { proposeName, proposeUid } from '../../../core/documents/proposeName';
import { API_VERSION, type Resource } from '../../../core/documents/resource';
import { withRevision } from '../../../core/documents/record/editRecord';
import { type Trigger, triggers } from '../../../core/documents/record/logSchemas';
import { withTargetRevision } from '../../../core/documents/withTargetRevision';
import { isRecordOf } from '../../../core/slo/records/recordTarget';
import type { FormValues } from '../formValues';
import { toResource } from '../toResource';

export interface SaveTarget {
  /** The document that the SLO is in, or the one that was chosen, as it was read; undefined creates one. */
  document: LoadedDocument | undefined;
  /** Name under which the SLO is stored in it; undefined adds it. */
  storedName: string | undefined;
  /** Uids that other documents have. */
  takenUids: readonly string[];
}

/** Writes the form's SLO into its document, or into a new one of its service. */
export function saveSlo(store: DocumentStore, values: FormValues, target: SaveTarget): Promise<SaveResult> {
  const { document } = target;
  if (document) {
    return store.save(document, withSlo(document.resources, values, target.storedName));
  }
  return store.create({
    uid: proposeUid(values.service, target.takenUids),
    title: titleOf(values.service),
    folderUid: values.folderUid,
    tags: ['headroom', 'headroom-service'],
    resources: [serviceResource(values), toResource(values, undefined)],
  });
}

/** The document's resources with the form's SLO in its old place, or at the end; its records go with its name. */
function withSlo(resources: readonly Resource[], values: FormValues, storedName: string | undefined): Resource[] {
  const stored = resources.find(isSloNamed(storedName));
  const at = new Date().toISOString();
  const dated = withTargetRevision(toResource(values, stored), stored, at.slice(0, 10));
  const changed = withRevision(dated, stored, { at, trigger: triggerOf(values), reason: values.revisionReason.trim() });
  if (stored === undefined) {
    return [...resources, changed];
  }
  const renamed = (resource: Resource): Resource =>
    isRecordOf(resource, stored.metadata.name)
      ? { ...resource, spec: { ...resource.spec, slo: changed.metadata.name } }
      : resource;
  return resources.map((resource) => (resource === stored ? changed : renamed(resource)));
}

function triggerOf({ revisionTrigger }: FormValues): Trigger {
  return triggers.find((one) => one === revisionTrigger) ?? 'other';
}

function serviceResource({ service, team }: FormValues): Resource {
  const name = proposeName(service);
  return {
    apiVersion: API_VERSION,
    kind: 'Service',
    metadata: { name, ...(name !== service && { displayName: service }) },
    spec: { ...(team && { team }) },
  };
}

function titleOf(service: string): string {
  return service.charAt(0).toUpperCase() + service.slice(1);
}
