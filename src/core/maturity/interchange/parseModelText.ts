import * as v from 'valibot';
import { isJsonObject, own } from '../../documents/json';
import { parsePath } from '../../documents/path';
import { problemsOf } from '../../documents/problemsOf';
import { API_VERSION } from '../../documents/resource';
import { parseText, type TextDocument } from '../../interchange/parseText';
import type { TextProblem } from '../../interchange/textProblem';
import type { ModelFinding } from '../lint/finding';
import { lintModel } from '../lintModel';
import { type MaturityModel, modelSchema } from '../modelSchema';
import { lintRevision } from '../versions/lintRevision';

/** What the linter found, with the line of the text it is at (from 1). */
export interface TextFinding extends ModelFinding {
  line: number | undefined;
}

export interface ParsedModelText {
  /** Absent where a problem keeps the text from being a model at all. */
  model?: MaturityModel;
  problems: readonly TextProblem[];
  /** Of a model that could be read: errors first. */
  findings: readonly TextFinding[];
}

/**
 * A maturity model from YAML or JSON. Problems say what of the schema or the syntax is broken, by path and line; then
 * there is no model. `before`: the version that the text is a revision of. Codes of its own: `no-model`, `several-models`, `other-kind`, `other-api-version`. Never throws.
 */
export function parseModelText(text: string, before?: MaturityModel): ParsedModelText {
  const { documents, problems } = parseText(text);
  const [document, second] = documents.filter(({ value }) => value !== null && value !== undefined);
  if (problems.length > 0) {
    return { problems, findings: [] };
  }
  if (document === undefined) {
    return failed({ line: undefined, path: '', code: 'no-model', detail: '' });
  }
  return second === undefined
    ? parseDocument(document, before)
    : failed({ line: second.lineAt([]), path: '', code: 'several-models', detail: '' });
}

function parseDocument({ value, lineAt }: TextDocument, before: MaturityModel | undefined): ParsedModelText {
  const wrong = otherThing(value);
  if (wrong !== undefined) {
    return failed({ ...wrong, line: lineAt(parsePath(wrong.path)) });
  }
  const parsed = v.safeParse(modelSchema, value);
  if (!parsed.success) {
    const problems = problemsOf(parsed.issues, value, '');
    return { problems: problems.map((one) => ({ ...one, line: lineAt(parsePath(one.path)) })), findings: [] };
  }
  const revision = before === undefined ? [] : lintRevision(before, parsed.output);
  const findings = [...revision, ...lintModel(parsed.output)];
  return {
    model: parsed.output,
    problems: [],
    findings: findings.map((one) => ({ ...one, line: lineAt(parsePath(one.path)) })),
  };
}

/** Told in one problem, instead of all that such a thing lacks of a model. */
function otherThing(value: unknown): Omit<TextProblem, 'line'> | undefined {
  if (!isJsonObject(value)) {
    return { path: '', code: 'no-model', detail: JSON.stringify(value).slice(0, 80) };
  }
  const [kind, apiVersion] = [own(value, 'kind'), own(value, 'apiVersion')];
  if (typeof kind === 'string' && kind !== 'MaturityModel') {
    return { path: 'kind', code: 'other-kind', detail: kind.slice(0, 80) };
  }
  return typeof apiVersion === 'string' && apiVersion !== API_VERSION
    ? { path: 'apiVersion', code: 'other-api-version', detail: apiVersion.slice(0, 80) }
    : undefined;
}

function failed(problem: TextProblem): ParsedModelText {
  return { problems: [problem], findings: [] };
}
