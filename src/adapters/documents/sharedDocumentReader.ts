import { config } from '@grafana/runtime';
import { createDocumentReader, type OpenReader } from './createDocumentReader';
import type { DocumentReader } from './documentStore';
import { grafanaDocumentHttp } from './http/grafanaDocumentHttp';
import { browserScope } from './local/browserScope';
import { browserObjectMemory } from './local/objectMemory';
import { browserRevisionMemory } from './local/revisionMemory';
import { onePerTab } from '../measure/onePerTab';
import { refreshOnFocus } from './refreshOnFocus';

/** The reader of this tab with what writing needs, whoever opened it. */
export function openSharedReader(): OpenReader {
  return onePerTab('documentReader.v1', () => {
    const open = createDocumentReader({
      http: grafanaDocumentHttp,
      namespace: config.namespace,
      memory: browserRevisionMemory(),
      objects: browserObjectMemory(browserScope()),
    });
    refreshOnFocus(open.reader);
    return open;
  });
}

export function sharedDocumentReader(): DocumentReader {
  return openSharedReader().reader;
}
