import { cleanJson } from '../../src/core/documents/cleanJson';
import { isJsonObject } from '../../src/core/documents/json';
import type { Reference, ReferenceDimension, ReferenceModel, ReferencePractice } from './referenceSchema';

/** How the words of the reference on a dimension's value begin, and what the app calls that. */
const SCORING: ReadonlyArray<[start: string, perDimension: string]> = [
  ['mean of', 'mean'],
  ['median', 'median'],
  ['minimum of', 'lowest'],
  ['phase = lowest', 'lowest'],
];

/** The reference's model as the app should have it. Throws where the reference says what no field of ours can hold. */
export function modelFromReference(reference: Reference, id: string): unknown {
  const model = reference.models.find((one) => one.id === id);
  if (model === undefined) {
    throw new Error(`The reference has no model ${id}.`);
  }
  const asked = reference.interview_roles.asked_of[id] ?? {};
  const dimensions = model.dimensions.map((dimension) => dimensionOf(dimension, model, asked));
  const known = new Set(['default', ...model.dimensions.flatMap((one) => placesOf(one))]);
  const astray = Object.keys(asked).filter((place) => !known.has(place));
  if (astray.length > 0) {
    throw new Error(`${id} has no ${astray.join(', ')}.`);
  }
  return cleanJson({
    apiVersion: 'headroom/v1',
    kind: 'MaturityModel',
    metadata: { name: id, displayName: model.name },
    spec: {
      unitOfAssessment: model.unit_of_assessment,
      source: model.source,
      // What is marked neither way is not ascribed to the source.
      defaultOrigin: defaultOrigin(model),
      ...scaleOf(model),
      ...scoringOf(model),
      ...sessionOf(model),
      guards: model.guards ?? [],
      conditions: model.common_conditions,
      emphasis: camel(model.emphasis, ['proposed_weights']),
      splitNote: model.split_note,
      reviewStates: model.review_states,
      roles: reference.interview_roles.roles,
      askedOf: asked['default'],
      signals: reference.signals.filter((signal) => JSON.stringify(model.dimensions).includes(`"${signal.id}"`)),
      dimensions,
    },
  });
}

function placesOf(dimension: ReferenceDimension): string[] {
  return [dimension.id, ...dimension.practices.map((practice) => `${dimension.id}.${practice.id}`)];
}

function defaultOrigin(model: ReferenceModel) {
  return model.default_origin ?? 'proposed';
}

function scaleOf(model: ReferenceModel) {
  const { scale } = model;
  const levelsOrigin = scale.origin === defaultOrigin(model) ? undefined : scale.origin;
  const levels = scale.levels.map(({ origin, ...level }) => ({
    ...level,
    origin: origin === defaultOrigin(model) ? undefined : origin,
  }));
  return { isCumulative: scale.cumulative, levelsOrigin, levelsNote: scale.note, levels };
}

function scoringOf({ aggregation: { in_source: inSource, proposed } }: ReferenceModel) {
  const perDimension = SCORING.find(([start]) => proposed.per_dimension.startsWith(start))?.[1];
  if (perDimension === undefined) {
    throw new Error(`No way of scoring is called "${proposed.per_dimension}".`);
  }
  return {
    scoringOrigin: 'proposed',
    scoring: { perDimension, inSource: inSource === 'none' ? undefined : inSource, words: camel(proposed) },
  };
}

function sessionOf(model: ReferenceModel) {
  const every = model.reassess_every_months;
  const origin = every?.origin === defaultOrigin(model) ? undefined : every?.origin;
  if (model.session === undefined) {
    return { reassessEveryMonths: every?.value, reassessOrigin: origin };
  }
  const { tech_dimension: tech, culture_dimension: culture, reassess_every_months, ...session } = model.session;
  return { reassessEveryMonths: reassess_every_months, session: { ...camel(session), byDimension: { tech, culture } } };
}

function dimensionOf(dimension: ReferenceDimension, model: ReferenceModel, asked: Record<string, string[]>) {
  const { note, ...levelNames } = model.scale.dimension_labels?.[dimension.id] ?? {};
  const phases = Object.entries(dimension.phases ?? {}).map(([level, phase]) => [level, camel(phase)]);
  return {
    id: dimension.id,
    name: dimension.name,
    levelNames: Object.keys(levelNames).length > 0 ? levelNames : undefined,
    note,
    askedOf: asked[dimension.id],
    phases: phases.length > 0 ? Object.fromEntries(phases) : undefined,
    review: camel(dimension.review),
    practices: dimension.practices.map((practice) =>
      practiceOf(practice, dimension, model, asked[`${dimension.id}.${practice.id}`])
    ),
  };
}

function practiceOf(
  practice: ReferencePractice,
  dimension: ReferenceDimension,
  model: ReferenceModel,
  askedOf: string[] | undefined
) {
  const texts = Object.entries(practice.levels).map(
    ([level, text]) => [level, typeof text === 'string' ? { text } : text] as const
  );
  const marks = texts.map(([level, text]) => [level, { origin: undefined, ...text }] as const);
  for (const [level, { stub }] of texts.map(([id, text]) => [id, { stub: undefined, ...text }] as const)) {
    if ((stub ?? false) !== (dimension.phases?.[level]?.stub ?? false)) {
      throw new Error(`${practice.id} and its dimension differ on whether ${level} is a stub.`);
    }
  }
  const pick = (value: (mark: Record<string, unknown>) => unknown) => {
    const found = marks.flatMap(([level, mark]) => (value(mark) === undefined ? [] : [[level, value(mark)]]));
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  return {
    id: practice.id,
    name: practice.name,
    levels: Object.fromEntries(texts.map(([level, { text }]) => [level, text])),
    levelOrigins: pick(({ origin }) => (origin === defaultOrigin(model) ? undefined : origin)),
    levelAdditions: pick((mark) => mark['proposed_addition']),
    levelPlacements: pick((mark) => mark['placement']),
    questions: practice.questions,
    questionsOrigin: practice.questions_origin,
    askedOf,
    evidence: practice.evidence,
    evidenceNote: practice.evidence_note,
    contextSignals: practice.context_signals,
  };
}

/** Field names as the app writes them, at the top and in the objects named. */
function camel(value: object | undefined, inside: readonly string[] = []): Record<string, unknown> | undefined {
  if (value === undefined) {
    return undefined;
  }
  const named = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  // The weights' keys are ids of practices: they stay as they are.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      named(key),
      inside.includes(key) || !isJsonObject(inner) ? inner : camel(inner),
    ])
  );
}
