import { config } from '@grafana/runtime';
import { createDocumentStore } from './createDocumentStore';
import type { DocumentStore } from './documentStore';
import { grafanaDocumentHttp } from './http/grafanaDocumentHttp';
import { browserObjectMemory } from './local/objectMemory';
import { browserRevisionMemory } from './local/revisionMemory';
import { refreshOnFocus } from './refreshOnFocus';

/** Page and panels are modules of their own, each with a copy of this code: one store a tab, found by all of them. */
const tabKey = Symbol.for('headroom.documentStore.v1');

export function sharedDocumentStore(): DocumentStore {
  const known: DocumentStore | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const { namespace } = config;
  const { orgId, id, login } = config.bootData.user;
  const store = createDocumentStore({
    http: grafanaDocumentHttp,
    namespace,
    memory: browserRevisionMemory(),
    objects: browserObjectMemory(`${namespace}/${orgId}/${id}/${login}`),
  });
  Reflect.set(globalThis, tabKey, store);
  refreshOnFocus(store);
  return store;
}
