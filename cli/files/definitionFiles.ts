import path from 'node:path';
import { resourceKey } from '../../src/core/documents/parseResources';
import type { Resource } from '../../src/core/documents/resource';
import { type PlannedDocument, planImport } from '../../src/core/interchange/planImport';
import { type ReadPart, readTexts } from '../../src/core/interchange/readDefinitions';
import type { TextProblem } from '../../src/core/interchange/textProblem';
import { foreignWords } from '../../src/views/words/foreignWords';
import { apartRemarks } from './apartRemarks';
import { queryRemarks, refusedQuery } from './queryRemarks';
import { readFiles } from './readFiles';
import { shortWindows } from './shortWindows';
import { unknownFields } from './unknownFields';
import { unknownKinds } from './unknownKinds';
import { unknownParts } from './unknownParts';

/** What files define, by the documents that it makes. */
export interface DefinitionFiles {
  documents: readonly PlannedDocument[];
  /** How many files were read. */
  files: number;
  /** `file:line: what is wrong, what to do`. */
  findings: readonly string[];
  /** What of other formats is not kept as it stands, in the same words. */
  notes: readonly string[];
  /** What to look at in what may be asked. */
  remarks: readonly string[];
}

/** What may lie among definitions. */
const PASSED_OVER = new Set(['dashboard-without-definitions', 'kustomization']);

/**
 * Reads files and folders; dashboards that carry no definitions, and kustomizations, may lie among them. Throws for a path that cannot be
 * read; what is wrong in a file is a finding, and so is that nothing is defined at all. `plan` makes documents of them.
 */
export function definitionFiles(paths: readonly string[], plan = planAlone): DefinitionFiles {
  const places = new Map<Resource, string>();
  const findings: string[] = [];
  const notes: string[] = [];
  const remarks: string[] = [];
  const parts: ReadPart[] = [];
  const files = readFiles(paths);
  const reads = readTexts(files.map(({ text }) => text));
  files.forEach(({ file, text }, index) => {
    const read = reads[index] ?? { parts: [], problems: [], losses: [], faults: [] };
    const said = read.problems.filter(({ code }) => !PASSED_OVER.has(code) && !isOfKustomize(file, code));
    findings.push(
      ...[...said, ...read.faults].map((problem) => `${lineOf(file, problem)}${refusedQuery(text, problem)}`)
    );
    notes.push(...read.losses.map((loss) => lineOf(file, loss)));
    for (const item of read.parts.flatMap(({ items }) => items)) {
      places.set(item.resource, placeOf(file, item.line));
      const place = (line: number | undefined) => placeOf(file, line);
      const looked = queryRemarks(item, place);
      findings.push(...unknownFields(item, place), ...looked.filter(({ isWrong }) => isWrong).map(({ text }) => text));
      remarks.push(...looked.filter(({ isWrong }) => !isWrong).map(({ text }) => text), ...apartRemarks(item, place));
    }
    parts.push(...read.parts);
  });
  const documents = plan(parts);
  findings.push(...documents.flatMap((document) => repeated(document, places)), ...unknownParts(documents, places));
  findings.push(...unknownKinds(places), ...shortWindows(documents, places));
  if (places.size === 0 && findings.length === 0) {
    findings.push(`${paths.join(', ')}: no definitions here; they are in files that end in .yaml, .yml or .json`);
  }
  return { documents, files: files.length, findings, notes, remarks };
}

/** Kustomize knows its file by its name, whatever is in it. */
function isOfKustomize(file: string, code: string): boolean {
  return code === 'no-definition' && /^kustomization\.ya?ml$/.test(path.basename(file));
}

/** As documents beside which there are no others. */
function planAlone(parts: readonly ReadPart[]): PlannedDocument[] {
  return planImport(parts, { documents: [], broken: [] });
}

/** Definitions of one name in one document: the first counts. */
function repeated({ uid, items }: PlannedDocument, places: ReadonlyMap<Resource, string>): string[] {
  const first = new Map<string, Resource>();
  return items.flatMap(({ resource, standing }) => {
    const key = resourceKey(resource);
    const before = first.get(key);
    first.set(key, before ?? resource);
    return standing === 'repeated' && before !== undefined
      ? [
          `${places.get(resource)}: ${key} is in the document ${uid} already, from ${places.get(before)}, which counts: give this one another name`,
        ]
      : [];
  });
}

function lineOf(file: string, { line, ...problem }: TextProblem): string {
  // The file is the text.
  return `${placeOf(file, line)}: ${foreignWords({ ...problem, line: undefined }).replace(/^The text: /, '')}`;
}

function placeOf(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
