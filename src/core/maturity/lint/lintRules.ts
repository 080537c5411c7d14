import type { EvidenceRule, MaturityModel, Signal } from '../modelSchema';
import { conditionPoints, holdsAt } from './conditionPoints';
import { finding, type ModelFinding, type Place } from './finding';
import { practicePlaces } from './practicePlaces';

/** Each rule on its own: it names known signals, levels and reviews, has an effect, and can be true and untrue. */
export function lintRules(model: MaturityModel): ModelFinding[] {
  const { signals } = model.spec;
  return practicePlaces(model).flatMap(({ practice, place }) => [
    ...practice.evidence.flatMap((rule, index) => {
      const at: Place = [...place, 'evidence', index];
      const signal = signals.find(({ id }) => id === rule.signal);
      return [
        ...references(model, rule, signal, at, practice.id),
        ...(signal === undefined ? [] : condition(rule, signal, [...at, 'when'], practice.id)),
      ];
    }),
    ...(practice.contextSignals ?? []).flatMap((id, index) =>
      signals.some((signal) => signal.id === id)
        ? []
        : [finding('unknown-signal', 'error', [...place, 'contextSignals', index], id, practice.id)]
    ),
  ]);
}

function references(
  { spec: { levels, dimensions } }: MaturityModel,
  rule: EvidenceRule,
  signal: Signal | undefined,
  place: Place,
  practiceId: string
): ModelFinding[] {
  const error = (code: ModelFinding['code'], field: string[], detail: string) =>
    finding(code, 'error', [...place, ...field], detail, practiceId);
  const reviews = dimensions.filter(({ review }) => review !== undefined).map(({ id }) => id);
  const unknown = (['suggests', 'caps'] as const).flatMap((side) => {
    const level = rule[side];
    return level === undefined || levels.some(({ id }) => id === level) ? [] : [error('unknown-level', [side], level)];
  });
  return [
    ...(signal === undefined ? [error('unknown-signal', ['signal'], rule.signal)] : []),
    ...unknown,
    ...(rule.suggests === undefined && rule.caps === undefined
      ? [error('rule-without-effect', [], `${rule.signal} ${rule.when}`)]
      : []),
    // A model without reviews of its own may ask about one that another model assesses.
    ...(rule.review !== undefined && reviews.length > 0 && !reviews.includes(rule.review)
      ? [error('unknown-review', ['review'], rule.review)]
      : []),
  ];
}

function condition({ when }: EvidenceRule, { type }: Signal, place: Place, practiceId: string): ModelFinding[] {
  const held = holdsAt(when, conditionPoints(type, [when]));
  if (held === undefined) {
    return [finding('condition-of-other-type', 'error', place, `${when} (${type})`, practiceId)];
  }
  if (!held.includes(true)) {
    return [finding('condition-never-holds', 'error', place, `${when} (${type})`, practiceId)];
  }
  return held.includes(false)
    ? []
    : [finding('condition-always-holds', 'warning', place, `${when} (${type})`, practiceId)];
}
