import { type Answer, answerOf } from '../assessment/answer';
import { type Disagreement, disagreement } from '../evidence/disagreement';
import { type Evidence, signalKey } from '../evidence/signalState';
import { type Weighed, weighEvidence, type WeighedRule } from '../evidence/weighEvidence';
import type { Level, Practice } from '../modelSchema';
import type { Judged } from './judged';

/** An accepted level that evidence supported when it was accepted, or did not speak against, and now does. */
export interface Drift {
  practiceId: string;
  team: string;
  level: string;
  /**
   * `support-lost`: what made the level plausible no longer holds, though nothing speaks against it. The others as
   * where an answer and evidence part.
   */
  code: Disagreement['code'] | 'support-lost';
  /** Rules that hold otherwise than at the milestone. */
  changed: ReadonlyArray<{ was: WeighedRule; now: WeighedRule }>;
}

export interface DriftNotice {
  drifts: readonly Drift[];
  /** Places where evidence was known and is not now: nothing can be said of them. */
  unknown: ReadonlyArray<{ practiceId: string; team: string; signals: readonly string[] }>;
}

/** Where live evidence no longer supports the levels of a milestone. Unknown evidence is never drift. */
export function drift(
  { model, teams, answers, evidence }: Judged & { evidence: Evidence },
  live: Evidence
): DriftNotice {
  const { dimensions, levels } = model.spec;
  const drifts: Drift[] = [];
  const unknown: Array<DriftNotice['unknown'][number]> = [];
  for (const practice of dimensions.flatMap(({ practices }) => practices)) {
    for (const { id: team } of teams) {
      const answer = answerOf(answers, practice.id, team);
      if (answer?.state !== 'level') {
        continue;
      }
      const sides = sidesOf(practice, levels, { frozen: evidence, live }, team);
      const code = codeOf(answer, sides, levels);
      if (code !== undefined) {
        drifts.push({ practiceId: practice.id, team, level: answer.level, code, changed: sides.changed });
      }
      if (sides.lost.length > 0) {
        unknown.push({ practiceId: practice.id, team, signals: sides.lost });
      }
    }
  }
  return { drifts, unknown };
}

interface Sides {
  was: Weighed;
  now: Weighed;
  changed: Drift['changed'];
  /** Keys of signals that were known and are not now, each once. */
  lost: readonly string[];
}

function sidesOf(
  practice: Practice,
  levels: readonly Level[],
  { frozen, live }: { frozen: Evidence; live: Evidence },
  team: string
): Sides {
  const was = weighEvidence(practice, levels, frozen, team);
  const now = weighEvidence(practice, levels, live, team);
  const pairs = was.rules.flatMap((rule, index) => {
    const other = now.rules[index];
    return other === undefined ? [] : [{ was: rule, now: other }];
  });
  const changed = pairs.filter((pair) => pair.now.holds !== undefined && pair.was.holds !== pair.now.holds);
  const lost = pairs.filter((pair) => pair.was.holds !== undefined && pair.now.holds === undefined);
  return {
    was,
    now,
    changed,
    lost: [...new Set(lost.map(({ now: { rule } }) => signalKey(rule.signal, rule.review)))],
  };
}

function codeOf(
  answer: Extract<Answer, { state: 'level' }>,
  { was, now, changed }: Sides,
  levels: readonly Level[]
): Drift['code'] | undefined {
  if (changed.length === 0) {
    return undefined;
  }
  const parts = disagreement(answer, now, levels);
  if (parts !== undefined) {
    return disagreement(answer, was, levels)?.code === parts.code ? undefined : parts.code;
  }
  const rankOf = (level: string | undefined) => levels.findIndex(({ id }) => id === level);
  const supports = ({ rule, holds }: WeighedRule) => holds === true && rankOf(rule.suggests) >= rankOf(answer.level);
  const isLost =
    rankOf(answer.level) > 0 &&
    was.rules.some(supports) &&
    was.rules.every((rule, index) => !supports(rule) || now.rules[index]?.holds === false);
  return isLost && !now.rules.some(supports) ? 'support-lost' : undefined;
}
