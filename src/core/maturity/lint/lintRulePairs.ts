import { signalKey } from '../evidence/signalState';
import type { EvidenceRule, MaturityModel, Signal, Strength } from '../modelSchema';
import { conditionPoints, holdsAt } from './conditionPoints';
import { finding, type ModelFinding } from './finding';
import { type PlacedPractice, practicePlaces } from './practicePlaces';

/** A rule with known levels, and the readings of its signal at which it holds. */
interface ReadRule {
  rule: EvidenceRule;
  index: number;
  held: readonly boolean[];
}

const strengths: readonly Strength[] = ['weak', 'moderate', 'strong'];

/**
 * Rules of one practice on one signal against each other: a reading that makes one suggest a level above what another
 * allows is a contradiction within the model; a rule that never adds anything to another one is covered by it.
 */
export function lintRulePairs(model: MaturityModel): ModelFinding[] {
  const rankOf = (level: string) => model.spec.levels.findIndex(({ id }) => id === level);
  return practicePlaces(model).flatMap((placed) =>
    groupsOf(placed, model.spec.signals).flatMap((group) => [
      ...contradictions(group, placed, rankOf),
      ...covered(group, placed, rankOf),
    ])
  );
}

function groupsOf({ practice }: PlacedPractice, signals: readonly Signal[]): ReadRule[][] {
  const keyOf = ({ signal, review }: EvidenceRule) => signalKey(signal, review);
  return [...new Set(practice.evidence.map(keyOf))].map((key) => {
    const rules = practice.evidence.map((rule, index) => ({ rule, index })).filter(({ rule }) => keyOf(rule) === key);
    const type = signals.find(({ id }) => id === rules[0]?.rule.signal)?.type;
    const points =
      type === undefined
        ? []
        : conditionPoints(
            type,
            rules.map(({ rule }) => rule.when)
          );
    return rules.flatMap(({ rule, index }) => {
      const held = holdsAt(rule.when, points);
      return held === undefined ? [] : [{ rule, index, held }];
    });
  });
}

type RankOf = (level: string) => number;

function contradictions(group: readonly ReadRule[], { practice, place }: PlacedPractice, rankOf: RankOf) {
  return group.flatMap((upper) =>
    group
      .filter((lower) => {
        const [floor, ceiling] = [upper.rule.suggests, lower.rule.caps];
        return floor !== undefined && ceiling !== undefined && rankOf(ceiling) >= 0 && rankOf(floor) > rankOf(ceiling);
      })
      .filter((lower) => upper.held.some((holds, point) => holds && lower.held[point]))
      .map((lower) =>
        finding('contradicting-rules', 'error', [...place, 'evidence', upper.index], told(lower), practice.id)
      )
  );
}

function covered(group: readonly ReadRule[], { practice, place }: PlacedPractice, rankOf: RankOf): ModelFinding[] {
  return group.flatMap((weaker) => {
    const stronger = group.find((other) => other !== weaker && covers(other, weaker, rankOf));
    return stronger === undefined
      ? []
      : [finding('covered-rule', 'warning', [...place, 'evidence', weaker.index], told(stronger), practice.id)];
  });
}

/** Whenever the weaker one holds, the other says at least as much; of two alike the later one is the weaker. */
function covers(by: ReadRule, weaker: ReadRule, rankOf: RankOf): boolean {
  const isWider = weaker.held.every((holds, point) => !holds || by.held[point]);
  const isStronger = strengths.indexOf(by.rule.strength) >= strengths.indexOf(weaker.rule.strength);
  const [floor, ceiling] = [weaker.rule.suggests, weaker.rule.caps];
  const isHigher = floor === undefined || (by.rule.suggests !== undefined && rankOf(by.rule.suggests) >= rankOf(floor));
  const isLower = ceiling === undefined || (by.rule.caps !== undefined && rankOf(by.rule.caps) <= rankOf(ceiling));
  const isCovered = isWider && isStronger && isHigher && isLower;
  return isCovered && (by.index < weaker.index || !isAlike(by, weaker));
}

function isAlike(a: ReadRule, b: ReadRule): boolean {
  return (
    a.held.every((holds, point) => holds === b.held[point]) &&
    a.rule.suggests === b.rule.suggests &&
    a.rule.caps === b.rule.caps &&
    a.rule.strength === b.rule.strength
  );
}

function told({ rule }: ReadRule): string {
  return `${signalKey(rule.signal, rule.review)} ${rule.when}`;
}
