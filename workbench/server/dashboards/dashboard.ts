import { randomUUID } from 'node:crypto';
import * as v from 'valibot';

const apiVersion = 'dashboard.grafana.app/v1';
const at = (key: string) => `grafana.app/${key}`;
const text = v.optional(v.string(), '');
const texts = v.optional(v.record(v.string(), v.string()), {});
const marks = { labels: texts, annotations: texts };

/** What a client sends. */
export const sentDashboard = v.object({
  apiVersion: v.optional(v.literal(apiVersion)),
  metadata: v.object({ name: text, generateName: text, resourceVersion: text, ...marks }),
  spec: v.looseObject({ title: v.pipe(v.string(), v.minLength(1)), tags: v.optional(v.array(v.string())) }),
});

export type Sent = v.InferOutput<typeof sentDashboard>;
type Marks = Pick<Sent['metadata'], keyof typeof marks>;
type Content = { metadata: Marks; spec: Sent['spec'] };

export interface Dashboard {
  /** The generation counts changes of the spec. */
  metadata: Marks & Record<'name' | 'uid' | 'resourceVersion' | 'creationTimestamp', string> & { generation: number };
  spec: Sent['spec'];
  /** False: created in the root without asking for the usual permissions, so only admins see it. */
  granted: boolean;
  /** The newest first. */
  versions: Array<{ version: number; created: string; createdBy: string; message: string; data: Sent['spec'] }>;
}

const keptVersions = 20;

/** The dashboard as it is after a write; nothing is kept yet. */
export function written(old: Dashboard | undefined, name: string, sent: Content, login: string): Dashboard {
  const { [at('grant-permissions')]: grant, [at('message')]: message = '', ...own } = sent.metadata.annotations;
  const created = new Date().toISOString();
  // In microseconds: ever growing, over restarts too.
  const resourceVersion = String(Math.round((performance.timeOrigin + performance.now()) * 1000));
  const spec = storedSpec(sent.spec);
  const isChanged = JSON.stringify(old?.spec) !== JSON.stringify(spec);
  const generation = (old?.metadata.generation ?? 0) + (isChanged ? 1 : 0);
  const { uid = randomUUID(), creationTimestamp = created, annotations: before = {} } = old?.metadata ?? {};
  const kept = Object.entries(before).filter(([key]) => /^grafana.app\/(createdBy|manage|source)/.test(key));
  const user = `user:${login}`;
  const by = old ? { [at('updatedBy')]: user, [at('updatedTimestamp')]: created } : { [at('createdBy')]: user };
  const version = { version: generation, created, createdBy: login, message, data: spec };
  return {
    metadata: {
      ...{ name, uid, generation, creationTimestamp, resourceVersion },
      labels: sent.metadata.labels,
      annotations: { ...own, ...Object.fromEntries(kept), ...by },
    },
    spec,
    granted: old?.granted ?? grant === 'default',
    versions: [...(isChanged ? [version] : []), ...(old?.versions ?? [])].slice(0, keptVersions),
  };
}

export function resourceOf({ metadata, spec }: Dashboard) {
  return { kind: 'Dashboard', apiVersion, metadata: { ...metadata, namespace: 'default' }, spec };
}

/** Uid of its folder; empty in the root. */
export function folderOf({ metadata }: Dashboard): string {
  return metadata.annotations[at('folder')] ?? '';
}

/** Whether it came from a file. */
export function isManaged({ metadata }: Dashboard): boolean {
  return at('managedBy') in metadata.annotations;
}

/** What the v1 API keeps at the top level of a dashboard; uid, version and id live in the metadata. */
const keptKeys =
  'annotations description editable fiscalYearStartMonth gnetId graphTooltip links liveNow panels preload refresh ' +
  'revision schemaVersion snapshot tags templating time timepicker timezone title weekStart';

/** A spec as Grafana gives it back: no unknown top-level keys, no keys whose value is null. */
function storedSpec(spec: Sent['spec']): Sent['spec'] {
  const known = Object.entries(spec).filter(([key]) => keptKeys.split(' ').includes(key));
  return JSON.parse(JSON.stringify(Object.fromEntries(known), (_, value) => value ?? undefined));
}
