import type { MaturityModel } from '../modelSchema';

export interface PracticePlace {
  /** `metadata.name` of a built-in model. */
  model: string;
  dimensionId: string;
  practiceId: string;
}

/** One conversation can speak for several practices; they are proposed to each other, never filled in silently. */
export interface CrosswalkTopic {
  topic: string;
  practices: readonly PracticePlace[];
}

const at = (model: string, dimensionId: string, practiceId: string): PracticePlace => ({
  model,
  dimensionId,
  practiceId,
});

/** Where the built-in models speak of the same thing. All of it is proposed: no source says so. */
export const crosswalk: readonly CrosswalkTopic[] = [
  {
    topic: 'error budget policy',
    practices: [
      at('transformation', 'process', 'reliability_prioritization'),
      at('crawl-walk-run', 'observability', 'error_budgets'),
      at('five-levels', 'objectives', 'error_budget_use'),
    ],
  },
  {
    topic: 'SLO practice',
    practices: [
      at('transformation', 'organization', 'alignment'),
      at('crawl-walk-run', 'observability', 'slo_practice'),
      at('five-levels', 'objectives', 'slis_slos'),
    ],
  },
  {
    topic: 'alert quality',
    practices: [
      at('transformation', 'tech', 'monitoring'),
      at('crawl-walk-run', 'observability', 'alerting'),
      at('five-levels', 'insight', 'monitoring'),
    ],
  },
  {
    topic: 'logging',
    practices: [
      at('transformation', 'tech', 'logging'),
      at('crawl-walk-run', 'observability', 'signals_foundation'),
      at('five-levels', 'insight', 'observability'),
    ],
  },
  {
    topic: 'on-call',
    practices: [
      at('transformation', 'process', 'on_call'),
      at('transformation', 'people', 'developers'),
      at('crawl-walk-run', 'on_call_incidents', 'schedule'),
    ],
  },
  {
    topic: 'incident response',
    practices: [
      at('transformation', 'process', 'incident_response'),
      at('crawl-walk-run', 'on_call_incidents', 'incident_process'),
      at('five-levels', 'incidents', 'response'),
    ],
  },
  {
    topic: 'recovery time',
    practices: [
      at('five-levels', 'incidents', 'recovery_time'),
      at('governance-reviews', 'mttr_mttf_review', 'mttx_data'),
    ],
  },
  {
    topic: 'postmortems',
    practices: [
      at('transformation', 'culture', 'failure_attitude'),
      at('crawl-walk-run', 'on_call_incidents', 'postmortems'),
      at('five-levels', 'incidents', 'learning'),
    ],
  },
  {
    topic: 'toil',
    practices: [
      at('crawl-walk-run', 'room_to_improve', 'toil'),
      at('five-levels', 'operations', 'toil'),
      at('governance-reviews', 'toil_review', 'toil_common'),
    ],
  },
  {
    topic: 'release',
    practices: [
      at('transformation', 'tech', 'release'),
      at('transformation', 'process', 'deployment'),
      at('crawl-walk-run', 'releasing', 'release_automation'),
    ],
  },
  {
    topic: 'executive backing',
    practices: [
      at('transformation', 'people', 'executives'),
      at('crawl-walk-run', 'people_culture', 'executive_backing'),
    ],
  },
  {
    topic: 'dependencies',
    practices: [
      at('five-levels', 'engineering', 'service_ownership'),
      at('crawl-walk-run', 'failures', 'failure_knowledge'),
      at('governance-reviews', 'dependency_review', 'dep_map'),
    ],
  },
  {
    topic: 'production access',
    practices: [at('transformation', 'process', 'production_access'), at('crawl-walk-run', 'security', 'access')],
  },
];

/** Practices about the same thing, with the topic; those of a copied model are found by the model it was made from. */
export function relatedPractices(model: MaturityModel, practiceId: string): Array<PracticePlace & { topic: string }> {
  const names = [model.metadata.name, model.spec.copiedFrom?.name];
  const isOwn = (place: PracticePlace) => names.includes(place.model) && place.practiceId === practiceId;
  return crosswalk
    .filter(({ practices }) => practices.some(isOwn))
    .flatMap(({ topic, practices }) =>
      practices.filter((place) => !isOwn(place)).map((place) => ({ ...place, topic }))
    );
}
