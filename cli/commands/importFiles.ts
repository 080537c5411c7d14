import fs from 'node:fs';
import path from 'node:path';
import { proposeUid } from '../../src/core/documents/proposeName';
import { resourceKey } from '../../src/core/documents/parseResources';
import type { Resource } from '../../src/core/documents/resource';
import { exportText } from '../../src/core/interchange/exportText';
import { type ImportChoices, type ImportDecision, NO_CHOICES } from '../../src/core/interchange/importChoices';
import {
  type KnownHere,
  type PlannedDocument,
  type PlannedItem,
  planImport,
} from '../../src/core/interchange/planImport';
import type { ReadPart } from '../../src/core/interchange/readDefinitions';
import { resourcesToWrite } from '../../src/core/interchange/resourcesToWrite';
import { definedResources } from '../files/definedResources';
import { definitionFiles } from '../files/definitionFiles';
import { storedDocuments } from '../files/storedDocuments';
import type { Outcome } from '../outcome';

const PREFIX = /^headroom-/;

/** What becomes of definitions that the folder has with other content. */
export type Differing = 'keep' | 'replace' | 'rename';

/**
 * Definitions of any format as Headroom's own in YAML, a file `<uid>.yaml` for each document, or on standard output.
 * What cannot be read is left out and told (1); the rest is written. Files of the folder are added to; what differs in them
 * is kept and told (1) unless `differing` says otherwise.
 */
export function importFiles(paths: readonly string[], folder: string | undefined, differing: Differing): Outcome {
  if (folder === undefined) {
    const { documents, findings, notes } = definitionFiles(paths);
    const whole = documents.map((document) => ({ uid: document.uid, resources: definedResources(document) }));
    const out = whole.length === 0 ? [] : [exportText(whole, 'headroom').text.trimEnd()];
    return { code: findings.length === 0 ? 0 : 1, out, err: [...findings, ...notes] };
  }
  const stored = storedDocuments(folder);
  const { documents, findings, notes } = definitionFiles(paths, (parts) => planOver(parts, stored, differing));
  const kept = documents.flatMap((document) => [...leftAlone(document), ...differences(document, 'keep')]);
  const told = documents.flatMap((document) => [
    ...differences(document, 'replace'),
    ...differences(document, 'rename'),
  ]);
  const all = [...findings, ...kept, ...besideBroken(documents, stored.broken)];
  return { code: all.length === 0 ? 0 : 1, out: written(documents, folder), err: [...all, ...notes, ...told] };
}

function planOver(parts: readonly ReadPart[], here: KnownHere, differing: Differing): PlannedDocument[] {
  const plan = planImport(parts, here);
  const decided = plan
    .flatMap(({ items }) => items)
    .flatMap((item): Array<[string, ImportDecision]> => {
      const decision = item.standing === 'different' ? decisionOn(item, differing) : undefined;
      return decision === undefined ? [] : [[item.key, decision]];
    });
  const choices: ImportChoices = { ...NO_CHOICES, decisions: new Map(decided) };
  return planImport(parts, here, choices);
}

function decisionOn({ newName }: PlannedItem, differing: Differing): ImportDecision | undefined {
  if (differing === 'replace') {
    return { kind: 'replace' };
  }
  return differing === 'rename' && newName ? { kind: 'rename', name: newName.proposal } : undefined;
}

/** The files that changed. */
function written(documents: readonly PlannedDocument[], folder: string): string[] {
  fs.mkdirSync(folder, { recursive: true });
  return documents.flatMap((document) => {
    const resources = resourcesToWrite(document, new Date().toISOString());
    const file = path.join(folder, `${document.uid}.yaml`);
    if (resources === undefined) {
      return [];
    }
    fs.writeFileSync(file, exportText([{ uid: document.uid, resources }], 'headroom').text);
    return [file];
  });
}

function leftAlone({ blocked, uid }: PlannedDocument): string[] {
  return blocked === undefined
    ? []
    : [
        `${uid}.yaml is there and holds something else than definitions that can be read: write to another folder, or remove it`,
      ];
}

/** Files that would have been added to, could they be read. */
function besideBroken(documents: readonly PlannedDocument[], broken: KnownHere['broken']): string[] {
  return broken.flatMap(({ uid, title }) => {
    const beside = documents.find(
      (one) => one.into === undefined && one.uid === proposeUid(uid.replace(PREFIX, ''), [uid])
    );
    return beside === undefined
      ? []
      : [
          `${title} holds something else than definitions that can be read, so ${beside.title} went into ${beside.uid}.yaml: correct the one, then import again without the other`,
        ];
  });
}

/** Definitions that are there with other content, by what becomes of them. */
function differences({ into, items }: PlannedDocument, wanted: Differing): string[] {
  return items.flatMap(({ standing, decision, newName, resource }) => {
    const kind = decision?.kind ?? 'keep';
    if (standing !== 'different' || kind !== wanted) {
      return [];
    }
    const place = `${into?.title}: ${resourceKey(resource)} is there already and differs`;
    return [`${place}: ${becomes(resource, decision, newName?.proposal)}`];
  });
}

function becomes(resource: Resource, decision: ImportDecision | undefined, proposal: string | undefined): string {
  if (decision?.kind === 'replace') {
    return 'replaced';
  }
  if (decision?.kind === 'rename') {
    return `imported as ${decision.name}`;
  }
  const other = proposal === undefined ? '' : `, or --new-names to import it as ${proposal}`;
  return `kept as it is; add --replace to take this ${resource.kind} instead${other}`;
}
