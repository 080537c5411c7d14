import fs from 'node:fs';
import path from 'node:path';
import { checkUid } from '../../src/core/documents/checkUid';
import type { BrokenDocument, LoadedDocument } from '../../src/core/documents/loadedDocument';
import { parseResources } from '../../src/core/documents/parseResources';
import { toSlo } from '../../src/core/documents/toSlo';
import { type ReadDefinitions, readTexts } from '../../src/core/interchange/readDefinitions';
import { readFiles } from './readFiles';

interface StoredDocuments {
  documents: LoadedDocument[];
  /** Files that hold something else than Headroom's own definitions, all of which can be read. */
  broken: BrokenDocument[];
}

/** Files `<uid>.yaml` of a folder, as an import wrote them, each as a document; nothing where the folder is not there. */
export function storedDocuments(folder: string): StoredDocuments {
  const stored: StoredDocuments = { documents: [], broken: [] };
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  for (const name of names.filter((one) => path.extname(one) === '.yaml').sort()) {
    const uid = path.basename(name, '.yaml');
    const file = path.join(folder, name);
    if (checkUid(uid) === undefined && fs.statSync(file).isFile()) {
      const [read] = readTexts(readFiles([file]).map(({ text }) => text));
      const document = read && documentOf(uid, file, read);
      document ? stored.documents.push(document) : stored.broken.push({ ...placeOf(uid, file), problems: [] });
    }
  }
  return stored;
}

/** Undefined where it is no document of Headroom's own. */
function documentOf(uid: string, file: string, { parts, problems }: ReadDefinitions): LoadedDocument | undefined {
  const items = parts.flatMap((part) => part.items);
  const isOwn = items.length > 0 && items.every(({ isMade }) => isMade !== true);
  if (problems.length > 0 || !isOwn || parts.some(({ dashboard }) => dashboard !== undefined)) {
    return undefined;
  }
  const { slos, ...parsed } = parseResources(items.map(({ resource }) => resource));
  return {
    ...placeOf(uid, file),
    ...{ folderUid: '', resourceVersion: '', revision: 0, canSave: true, canDelete: false },
    ...{ managedBy: undefined, copyOf: undefined, overwritten: undefined },
    ...parsed,
    sloResources: slos,
    slos: slos.map((slo) => toSlo(slo, uid)),
  };
}

function placeOf(uid: string, file: string) {
  return { uid, title: file, folderTitle: '' };
}
