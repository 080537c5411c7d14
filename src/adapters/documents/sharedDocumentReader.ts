import { config } from '@grafana/runtime';
import { createDocumentReader, type OpenReader } from './createDocumentReader';
import type { DocumentReader } from './documentStore';
import { grafanaDocumentHttp } from './http/grafanaDocumentHttp';
import { browserScope } from './local/browserScope';
import { browserObjectMemory } from './local/objectMemory';
import { browserRevisionMemory } from './local/revisionMemory';
import { refreshOnFocus } from './refreshOnFocus';

/** Page and panels are modules of their own, each with a copy of this code: one reader a tab, found by all of them. */
const tabKey = Symbol.for('headroom.documentReader.v1');

export function openSharedReader(): OpenReader {
  const known: OpenReader | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const open = createDocumentReader({
    http: grafanaDocumentHttp,
    namespace: config.namespace,
    memory: browserRevisionMemory(),
    objects: browserObjectMemory(browserScope()),
  });
  Reflect.set(globalThis, tabKey, open);
  refreshOnFocus(open.reader);
  return open;
}

export function sharedDocumentReader(): DocumentReader {
  return openSharedReader().reader;
}
