import { config } from '@grafana/runtime';
import { createDocumentStore } from './createDocumentStore';
import type { DocumentStore } from './documentStore';
import { grafanaDocumentHttp } from './http/grafanaDocumentHttp';
import { browserScope } from './local/browserScope';
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
  const store = createDocumentStore({
    http: grafanaDocumentHttp,
    namespace: config.namespace,
    memory: browserRevisionMemory(),
    objects: browserObjectMemory(browserScope()),
  });
  Reflect.set(globalThis, tabKey, store);
  refreshOnFocus(store);
  return store;
}
