import { useEffect, useState } from 'react';
import { parseResources } from '../../core/documents/parseResources';
import type { Resource } from '../../core/documents/resource';
import { type DocumentVersion, readVersion, readVersions } from './api/versionHistory';
import type { StoreProblem } from './documentStore';
import { grafanaDocumentHttp } from './http/grafanaDocumentHttp';
import { isProblem } from './http/storeProblem';

export type Versions =
  | { status: 'loading' }
  | { status: 'failed'; problem: StoreProblem }
  | { status: 'ready'; versions: readonly DocumentVersion[] };

/** The versions of a document, read again when it is another one (`resourceVersion`). */
export function useVersions(uid: string, resourceVersion: string): Versions {
  const [versions, setVersions] = useState<Versions>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    void readVersions(grafanaDocumentHttp, uid).then((read) => {
      if (current) {
        setVersions(isProblem(read) ? { status: 'failed', problem: read } : { status: 'ready', versions: read });
      }
    });
    return () => {
      current = false;
    };
  }, [uid, resourceVersion]);
  return versions;
}

/** What a document held in one of them; undefined where that is not on record. */
export async function readVersionOf(uid: string, version: number): Promise<Resource[] | StoreProblem | undefined> {
  const read = await readVersion(grafanaDocumentHttp, uid, version);
  return read === undefined || isProblem(read) ? read : parseResources(read.resources).resources;
}
