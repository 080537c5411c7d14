import { diff as changesOf, type Change } from '../../src/core/documents/diff';
import type { Resource } from '../../src/core/documents/resource';
import { definedResources } from '../files/definedResources';
import { definitionFiles } from '../files/definitionFiles';
import type { Outcome } from '../outcome';

/** What differs between two sets of definitions, by document, definition and field. 0 where nothing does, 1 otherwise. */
export function diff(before: string, after: string): Outcome {
  const [old, now] = [definitionFiles([before]), definitionFiles([after])];
  const findings = [...old.findings, ...now.findings];
  if (findings.length > 0) {
    return { code: 2, out: [], err: [...findings, 'Only definitions without findings are compared.'] };
  }
  const [oldDocuments, nowDocuments] = [resourcesOf(old.documents), resourcesOf(now.documents)];
  const uids = [...new Set([...oldDocuments.keys(), ...nowDocuments.keys()])].sort();
  const lines = uids.flatMap((uid) =>
    changesOf(oldDocuments.get(uid) ?? [], nowDocuments.get(uid) ?? []).map((change) => `${uid} ${changeLine(change)}`)
  );
  return { code: lines.length === 0 ? 0 : 1, out: lines, err: [] };
}

function resourcesOf(documents: ReturnType<typeof definitionFiles>['documents']): Map<string, Resource[]> {
  return new Map(documents.map((document) => [document.uid, definedResources(document)]));
}

function changeLine({ resource, path, before, after }: Change): string {
  if (path === '') {
    return `${resource}: ${before === undefined ? 'added' : 'removed'}`;
  }
  return `${resource}: ${path}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  return value === undefined ? '(nothing)' : JSON.stringify(value);
}
