import * as v from 'valibot';
import { formatPath, parsePath } from '../../documents/path';
import { problemsOf } from '../../documents/problemsOf';
import { parseText, type TextDocument } from '../../interchange/parseText';
import type { TextProblem } from '../../interchange/textProblem';
import { listEntries } from '../assessment/nestedMap';
import type { Assessment } from '../assessment/parseAssessment';
import { readEntries, type ReadResults } from './readEntries';
import { readReadings } from './readReadings';
import { resultsSchema } from './resultsSchema';

/**
 * Results for an assessment out of YAML or JSON. Codes besides the schema's: `no-results`, `several-results`,
 * `other-model`, `unknown-practice`, `unknown-team`, `unknown-level`, `answered-twice`, `unknown-signal`, `unfit-reading`. Never throws.
 */
export function readResults(text: string, assessment: Pick<Assessment, 'model' | 'teams'>): ReadResults {
  const { documents, problems } = parseText(text);
  const [document, second] = documents.filter(({ value }) => value !== null && value !== undefined);
  if (problems.length > 0) {
    return { answers: {}, problems };
  }
  if (document === undefined || second !== undefined) {
    const code = document === undefined ? 'no-results' : 'several-results';
    return { answers: {}, problems: [{ line: second?.lineAt([]), path: '', code, detail: '' }] };
  }
  return readDocument(document, assessment);
}

function readDocument({ value, lineAt }: TextDocument, assessment: Pick<Assessment, 'model' | 'teams'>): ReadResults {
  const lineOf = (path: string) => lineAt(parsePath(path));
  const parsed = v.safeParse(resultsSchema, value);
  if (!parsed.success) {
    const problems = problemsOf(parsed.issues, value, '').map((one) => ({ ...one, line: lineOf(one.path) }));
    return { answers: {}, problems };
  }
  const { answers, model, manualSignals = {} } = parsed.output.spec;
  const entries = listEntries(answers).map(({ outer: practiceId, inner: team, value: answer }) => {
    const path = formatPath('', ['spec', 'answers', practiceId, team]);
    return {
      practiceId,
      team,
      value: answer,
      path,
      line: lineOf(path),
      lineAt: (below: string) => lineOf(path + below),
    };
  });
  const read = readEntries(entries, assessment);
  const byHand = readReadings(manualSignals, assessment, 'spec.manualSignals');
  const isOther = model.name !== assessment.model.metadata.name || model.version !== assessment.model.spec.version;
  const other: TextProblem = {
    line: lineOf('spec.model'),
    path: 'spec.model',
    code: 'other-model',
    detail: `${model.name} ${model.version}`,
  };
  const misread = byHand.problems.map((one) => ({ ...one, line: lineOf(one.path) }));
  return {
    answers: read.answers,
    manualSignals: byHand.manualSignals,
    problems: [...(isOther ? [other] : []), ...read.problems, ...misread],
  };
}
