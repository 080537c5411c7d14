import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import type { TextProblem } from '../../interchange/textProblem';
import type { Answers } from '../assessment/answer';
import type { ManualSignals } from '../assessment/manualReading';
import type { Team } from '../assessment/readTeams';
import { type NestedMap, withEntry } from '../assessment/nestedMap';
import { readAnswers } from '../assessment/readAnswers';
import type { MaturityModel } from '../modelSchema';

/** One answer of a file, not looked at yet. */
export interface ResultEntry {
  practiceId: string;
  team: string;
  value: unknown;
  /** Why it cannot be taken over, as a code, where the file alone tells. */
  refused?: string | undefined;
  /** Fields that the file carries, empty. */
  emptied?: readonly string[];
  /** Line of the text (from 1) and path of the answer in it. */
  line: number | undefined;
  path: string;
  /** Line of a field of the answer, by its path below the answer: `.links[0].url`. */
  lineAt?: (below: string) => number | undefined;
}

export interface ReadResults {
  /** To be laid over the assessment's answers. */
  answers: Answers;
  /** Of these answers the fields that the file carries, empty: what stands there is taken away. */
  emptied?: NestedMap<readonly string[]>;
  /** Readings by hand, to be laid over the assessment's. */
  manualSignals?: ManualSignals;
  /** What was not taken over, and why: nothing is left out unsaid. */
  problems: readonly TextProblem[];
}

/** Answers that fit the assessment; the others are problems by line and path. */
export function readEntries(
  entries: readonly ResultEntry[],
  { model, teams }: { model: MaturityModel; teams: readonly Team[] }
): ReadResults {
  const known = new Set(model.spec.dimensions.flatMap(({ practices }) => practices.map(({ id }) => id)));
  const problems: TextProblem[] = [];
  const seen = new Set<string>();
  let answers: Answers = {};
  let emptied: NestedMap<readonly string[]> = {};
  for (const entry of entries) {
    const { practiceId, team, value, line, path } = entry;
    const key = JSON.stringify([practiceId, team]);
    const refused = refusal(entry, known, teams, seen.has(key));
    seen.add(key);
    if (refused !== undefined) {
      problems.push({ line, path, ...refused });
      continue;
    }
    const read = readAnswers({ [practiceId]: { [team]: value } }, model, '');
    const answer = read.answers[practiceId]?.[team];
    answers = answer === undefined ? answers : withEntry(answers, practiceId, team, answer);
    emptied = withEntry(emptied, practiceId, team, answer && entry.emptied);
    problems.push(...read.problems.map((problem) => placed(problem, entry)));
  }
  return { answers, emptied, problems };
}

function refusal(
  { practiceId, team, refused }: ResultEntry,
  practices: ReadonlySet<string>,
  teams: readonly Team[],
  isAgain: boolean
): { code: string; detail: string } | undefined {
  if (!practices.has(practiceId)) {
    return { code: 'unknown-practice', detail: practiceId };
  }
  if (!teams.some(({ id }) => id === team)) {
    return { code: 'unknown-team', detail: team };
  }
  if (refused !== undefined) {
    return { code: refused, detail: '' };
  }
  return isAgain ? { code: 'answered-twice', detail: `${practiceId} ${team}` } : undefined;
}

/** The parser's path begins with practice and team; the text's own stands instead. */
function placed(
  { path, code, detail }: DocumentProblem,
  { path: where, line, lineAt, ...entry }: ResultEntry
): TextProblem {
  const below = path.slice(lengthOf(entry));
  return { line: lineAt?.(below) ?? line, path: where + below, code, detail };
}

function lengthOf({ practiceId, team }: Pick<ResultEntry, 'practiceId' | 'team'>): number {
  return formatPath('', [practiceId, team]).length;
}
