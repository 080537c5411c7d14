import * as v from 'valibot';
import type { ManagedBy } from '../../../core/documents/loadedDocument';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import type { StoreProblem } from '../documentStore';
import type { HttpAnswer } from '../http/documentHttp';
import { storeProblem } from '../http/storeProblem';
import { unexpected } from '../../unexpected';

/** v2 has layouts that v1 cannot say: what is stored in v2 is written in v2. */
export type ApiVersion = 'v1' | 'v2';

/** A dashboard as the API server gives it. */
export interface DashboardObject {
  api: ApiVersion;
  uid: string;
  /** Changes when a dashboard is deleted and another one gets its name. */
  objectUid: string;
  resourceVersion: string;
  /** Counts changes of the spec. */
  generation: number;
  /** Empty for the root folder. */
  folderUid: string;
  managedBy: ManagedBy | undefined;
  /** Path of the file that a managed dashboard comes from, in its provider's folder or repository. */
  sourcePath: string;
  /** The version in which it lies in the store; `v2` after a save in Grafana's dashboard editor. */
  storedVersion: string;
  canSave: boolean;
  canDelete: boolean;
  /** As it came: sent back with every field. */
  metadata: Readonly<Record<string, unknown>>;
  spec: Readonly<Record<string, unknown>>;
}

const objectSchema = looseObject({
  metadata: looseObject({
    name: v.string(),
    uid: v.optional(v.string(), ''),
    resourceVersion: v.string(),
    generation: v.optional(finiteNumber, 0),
    annotations: v.optional(record(v.string(), v.string()), {}),
  }),
  spec: record(v.string(), v.unknown()),
  access: v.optional(
    looseObject({ canSave: v.optional(v.boolean(), false), canDelete: v.optional(v.boolean(), false) })
  ),
  status: v.optional(
    looseObject({ conversion: v.optional(looseObject({ storedVersion: v.optional(v.string(), '') })) })
  ),
});

/** Reads an answer that should hold a dashboard. `access` stands in where the answer does not say what the user may do. */
export function dashboardObject(
  answer: HttpAnswer,
  api: ApiVersion,
  access: { canSave: boolean; canDelete: boolean }
): DashboardObject | StoreProblem {
  if (answer.kind === 'unreachable' || answer.status >= 300) {
    return storeProblem(answer);
  }
  const parsed = v.safeParse(objectSchema, answer.data);
  if (!parsed.success) {
    return { code: 'unexpected-answer', detail: unexpected(parsed.issues) };
  }
  const { metadata, spec, status } = parsed.output;
  const { annotations } = metadata;
  const { canSave, canDelete } = parsed.output.access ?? access;
  return {
    api,
    uid: metadata.name,
    objectUid: metadata.uid,
    resourceVersion: metadata.resourceVersion,
    generation: metadata.generation,
    folderUid: folderUid(annotations),
    managedBy: managedBy(annotations),
    sourcePath: annotations['grafana.app/sourcePath'] ?? '',
    storedVersion: status?.conversion?.storedVersion || api,
    canSave,
    canDelete,
    metadata,
    spec,
  };
}

function folderUid(annotations: Readonly<Record<string, string>>): string {
  const uid = annotations['grafana.app/folder'] ?? '';
  return uid === 'general' ? '' : uid;
}

function managedBy(annotations: Readonly<Record<string, string>>): ManagedBy | undefined {
  const kind = annotations['grafana.app/managedBy'] ?? '';
  const identity = annotations['grafana.app/managerId'] || annotations['grafana.app/sourcePath'] || '';
  return kind === '' ? undefined : { kind, identity };
}
