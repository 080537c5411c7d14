import * as v from 'valibot';
import { DOCUMENT_FORMAT, documentOptionsSchema } from '../documents/documentOptions';
import { documentPanelOptions } from '../documents/documentPanel';
import { isJsonObject, own, type JsonObject } from '../documents/json';
import type { DocumentProblem } from '../documents/loadedDocument';
import { parseResources } from '../documents/parseResources';
import { detailProblems } from '../documents/record/detailProblems';
import { formatPath, parsePath } from '../documents/path';
import { problemsOf } from '../documents/problemsOf';
import { API_VERSION, type Resource } from '../documents/resource';
import type { SloResource } from '../documents/sloSchema';
import { exportedDashboard, type ExportedDashboard } from './exportedDashboard';
import { findPath } from './findPath';
import { listAt, objectAt, textAt } from './foreign/fields';
import { type ForeignNote, type MadeResource, originOf, type Path } from './foreign/foreignRead';
import { foreignFormat, readForeign } from './foreign/readForeign';
import { isKustomization } from './isKustomization';
import { parseText, type TextDocument } from './parseText';
import type { TextProblem } from './textProblem';

export interface ReadItem {
  resource: Resource;
  /** A composite whose parts lie in whatever document it comes to lie in. */
  hasPartsBeside?: boolean;
  /** Made of another format's object, which has no words for some fields. */
  isMade?: true;
  /** Set where the resource is an SLO. */
  slo: SloResource | undefined;
  /** Where it begins in the text, from 1; undefined where it was made and not read. */
  line: number | undefined;
  /** The line of a path inside it; undefined where it was made. */
  lineAt?: (inside: Path) => number | undefined;
}

/** Resources that stood alone, or those of one dashboard. */
export interface ReadPart {
  dashboard: Omit<ExportedDashboard, 'spec'> | undefined;
  items: readonly ReadItem[];
}

export interface ReadDefinitions {
  parts: readonly ReadPart[];
  /** What is left out and why. */
  problems: readonly TextProblem[];
  /** What of other formats is not kept, or read in a way that people should know. */
  losses: readonly TextProblem[];
  /** What is taken as it stands, though nobody can read it: parts of records, details of services and teams. */
  faults: readonly TextProblem[];
}

/** An object without any of them is something else. */
const FIELDS = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Where a list of one has its resource. */
const ALONE = 'resources[0]';

/** Definitions in one text, as `readTexts` reads them. */
export function readDefinitions(text: string): ReadDefinitions {
  return readTexts([text])[0] ?? { parts: [], problems: [], losses: [], faults: [] };
}

/**
 * Definitions in texts: YAML of one or several documents or JSON, each a resource, a list of them, an object of another
 * format, or a dashboard that carries definitions. Objects of other formats may name those in another text. Whatever
 * cannot be read is a problem with its line; the rest is there. One answer for each text. Never throws.
 */
export function readTexts(texts: readonly string[]): ReadDefinitions[] {
  const foreign: ForeignPlace[] = [];
  const reads = texts.map((text) => {
    const { documents, problems } = parseText(text);
    const readers = documents.map((document) => new PartReader(document));
    readers.forEach((reader) => foreign.push(...reader.read()));
    return { readers, problems };
  });
  const { made, problems, losses } = readForeign(foreign.map(({ value }) => value));
  made.forEach((one) => foreign[one.object]?.reader.takeMade(one, foreign[one.object]?.path ?? []));
  problems.forEach((note) => foreign[note.object]?.reader.takeNote(note, 'problems', foreign[note.object]?.path ?? []));
  losses.forEach((note) => foreign[note.object]?.reader.takeNote(note, 'losses', foreign[note.object]?.path ?? []));
  return reads.map(({ readers, problems: unread }) => ({
    parts: readers.flatMap((reader) => reader.parts).filter(({ items }) => items.length > 0),
    problems: [...unread, ...readers.flatMap((reader) => reader.problems)],
    losses: readers.flatMap((reader) => reader.losses),
    faults: readers.flatMap((reader) => reader.faults),
  }));
}

/** An object of another format, and where it stands. */
interface ForeignPlace {
  value: JsonObject;
  reader: PartReader;
  path: Path;
}

/** Goes through one document of the text. */
class PartReader {
  readonly parts: ReadPart[] = [];
  readonly problems: TextProblem[] = [];
  readonly losses: TextProblem[] = [];
  readonly faults: TextProblem[] = [];
  private readonly foreign: ForeignPlace[] = [];

  constructor(private readonly document: TextDocument) {}

  /** Takes what is Headroom's own; the rest is to be read together with other texts. */
  read(): readonly ForeignPlace[] {
    const { value } = this.document;
    if (value !== null && value !== undefined) {
      this.readValue(value, []);
    }
    return this.foreign;
  }

  /** A resource made of an object at `path`. */
  takeMade(made: MadeResource, path: Path): void {
    const { hasPartsBeside } = made;
    if (hasPartsBeside && !this.hasPartsOf(made.value)) {
      this.takeNote({ path: ['spec', 'objectives'], code: 'parts-left-out', detail: '' }, 'problems', path);
      return;
    }
    const { resources, slos, problems } = parseResources([made.value]);
    for (const { path: inside, code, detail } of problems) {
      const whole = [...path, ...originOf(made, parsePath(inside.slice(ALONE.length)))];
      this.problems.push({ line: this.document.lineAt(whole), path: formatPath('', whole), code, detail });
    }
    const line = this.document.lineAt(path);
    const items = resources.map((resource) => ({
      resource,
      slo: slos[0],
      line,
      isMade: true as const,
      ...(hasPartsBeside && { hasPartsBeside }),
    }));
    this.parts.push({ dashboard: undefined, items: problems.length > 0 ? [] : items });
  }

  /** Parts are made before what is made of them. */
  private hasPartsOf(composite: JsonObject): boolean {
    const names = new Set(this.parts.flatMap(({ items }) => items).map(({ slo }) => slo?.metadata.name));
    const parts = listAt(objectAt(objectAt(composite, 'spec'), 'composite'), 'parts');
    return parts.every((part) => names.has(textAt(part, 'slo')?.replace(/^.*\//, '')));
  }

  takeNote({ path, code, detail }: Omit<ForeignNote, 'object'>, as: 'problems' | 'losses', place: Path): void {
    const whole = [...place, ...path];
    this[as].push({ line: this.document.lineAt(whole), path: formatPath('', whole), code, detail });
  }

  private readValue(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((inner, index) => this.readValue(inner, [...path, index]));
    } else if (isJsonObject(value)) {
      this.readObject(value, path);
    } else {
      this.report(path, { path: '', code: 'no-definition', detail: JSON.stringify(value).slice(0, 80) });
    }
  }

  private readObject(value: JsonObject, path: Path): void {
    const dashboard = exportedDashboard(value);
    const kind = own(value, 'kind');
    const list = kind === undefined ? own(value, 'resources') : undefined;
    const items = typeof kind === 'string' && kind.endsWith('List') ? own(value, 'items') : undefined;
    if (Array.isArray(items)) {
      this.readValue(items, [...path, 'items']);
    } else if (foreignFormat(value) !== undefined) {
      this.foreign.push({ value, reader: this, path });
    } else if (dashboard) {
      this.readDashboard(value, dashboard, path);
    } else if (isKustomization(value)) {
      this.report(path, { path: '', code: 'kustomization', detail: '' });
    } else if (Array.isArray(list)) {
      this.readValue(list, [...path, 'resources']);
    } else if (FIELDS.every((field) => own(value, field) === undefined)) {
      this.report(path, { path: '', code: 'no-definition', detail: JSON.stringify(value).slice(0, 80) });
    } else {
      this.parts.push({ dashboard: undefined, items: this.readResource(value, path) });
    }
  }

  private readDashboard(value: JsonObject, { spec, ...dashboard }: ExportedDashboard, path: Path): void {
    const raw = documentPanelOptions(spec);
    if (!isJsonObject(raw)) {
      this.report(path, { path: '', code: 'dashboard-without-definitions', detail: dashboard.title });
      return;
    }
    const place = [...path, ...(findPath(value, raw) ?? [])];
    const options = v.safeParse(documentOptionsSchema, raw);
    if (!options.success) {
      problemsOf(options.issues, raw, '').forEach((problem) => this.report(place, problem));
      return;
    }
    const { format, resources, uid = '' } = options.output;
    if (format > DOCUMENT_FORMAT) {
      this.report([...place, 'format'], { path: '', code: 'newer-format', detail: String(format) });
      return;
    }
    const items = resources.flatMap((entry, index) => this.readResource(entry, [...place, 'resources', index]));
    this.parts.push({ dashboard: { ...dashboard, uid: dashboard.uid || uid }, items });
  }

  private readResource(value: unknown, path: Path): ReadItem[] {
    const apiVersion = isJsonObject(value) ? own(value, 'apiVersion') : undefined;
    if (typeof apiVersion === 'string' && apiVersion !== API_VERSION) {
      this.report(path, { path: 'apiVersion', code: 'other-api-version', detail: apiVersion.slice(0, 80) });
      return [];
    }
    const { resources, slos, problems } = parseResources([value]);
    problems.forEach((problem) => this.report(path, { ...problem, path: problem.path.slice(ALONE.length) }));
    resources.flatMap(detailProblems).forEach((problem) => this.report(path, problem, this.faults));
    const line = this.document.lineAt(path);
    const lineAt = (inside: Path) => this.document.lineAt([...path, ...inside]);
    return problems.length > 0 ? [] : resources.map((resource) => ({ resource, slo: slos[0], line, lineAt }));
  }

  private report(place: Path, { path, code, detail }: DocumentProblem, into = this.problems): void {
    const whole = [...place, ...parsePath(path)];
    into.push({ line: this.document.lineAt(whole), path: formatPath('', whole), code, detail });
  }
}
