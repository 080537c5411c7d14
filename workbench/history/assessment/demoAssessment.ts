import type { Resource } from '../../../src/core/documents/resource';
import { dayOf } from '../../../src/core/maturity/assessment/isoTime';
import { newAssessment } from '../../../src/core/maturity/assessment/newAssessment';
import { parseAssessment } from '../../../src/core/maturity/assessment/parseAssessment';
import { modelEvidence } from '../../../src/core/maturity/evidence/modelEvidence';
import { makeMilestone } from '../../../src/core/maturity/milestones/makeMilestone';
import { milestoneUid } from '../../../src/core/maturity/milestones/milestoneUid';
import { type Milestone, parseMilestone } from '../../../src/core/maturity/milestones/parseMilestone';
import { startOf } from '../../../src/core/maturity/milestones/startFrom';
import { transformation } from '../../../src/core/maturity/models/transformation/transformation';
import type { Story } from '../story';
import { dayInstant } from '../troubleRatio';
import { demoAnswers } from './demoAnswers';
import { evidenceAsOf } from './evidenceAsOf';
import { type Stage, teams } from './judgements';
import { manualSignals } from './manualSignals';

const uid = 'headroom-assessment-sre';
const name = 'sre';
const title = 'SRE transformation of Fjord Outfitters';

/** Days of the three milestones, and the day of the conversations since. */
const milestoneDays = [-365, -182, -14] as const;
const sinceDay = -1;

export interface DemoAssessment {
  uid: string;
  title: string;
  /** Of the assessment as it goes on from the last milestone. */
  resources: readonly Resource[];
  /** Oldest first. */
  milestones: ReadonlyArray<{ milestone: Milestone; resources: readonly Resource[] }>;
}

/** The company's assessment with its milestones, at fixed days from the story's anchor. */
export function demoAssessment(story: Story): DemoAssessment {
  const judgedAt = [...milestoneDays, sinceDay].map((day) => iso(dayInstant(story, day, 10)));
  const milestones: DemoAssessment['milestones'][number][] = [];
  const resourcesAt = (stage: Stage) => assessmentAt(stage, { story, judgedAt, before: milestones.at(-1)?.milestone });
  for (const stage of [0, 1, 2] as const) {
    const madeAtMs = dayInstant(story, milestoneDays[stage], 15);
    milestones.push(milestoneOf(resourcesAt(stage), { story, stage, madeAtMs }));
  }
  return { uid, title, milestones, resources: resourcesAt(3) };
}

interface Context {
  story: Story;
  judgedAt: readonly string[];
  before: Milestone | undefined;
}

function assessmentAt(stage: Stage, { story, judgedAt, before }: Context): Resource[] {
  return newAssessment(name, title, teams, transformation).map((resource) =>
    resource.kind === 'Assessment'
      ? {
          ...resource,
          spec: {
            ...resource.spec,
            scope: { kind: 'team' },
            teams: Object.fromEntries(teams.map((team) => [team, { displayName: capitalised(team) }])),
            coaches: ['Coaching'],
            manualSignals: stage >= 2 ? manualSignals(story) : {},
            answers: demoAnswers(stage, judgedAt),
            ...(before && { startedFrom: startOf(before) }),
          },
        }
      : resource
  );
}

function milestoneOf(
  assessed: readonly Resource[],
  { story, stage, madeAtMs }: { story: Story; stage: 0 | 1 | 2; madeAtMs: number }
) {
  const parsed = parseAssessment(assessed, name);
  if (!parsed.ok) {
    throw new Error(`The demo's assessment does not parse: ${JSON.stringify(parsed.problems)}`);
  }
  const { assessment } = parsed;
  const { manualSignals: byHand, model } = assessment;
  const signals = model.spec.signals;
  const evidence = modelEvidence(evidenceAsOf(story, madeAtMs, stage), {
    manualSignals: byHand,
    signals,
    nowMs: madeAtMs,
  });
  const called = monthName(madeAtMs);
  const made = { assessment, documentUid: uid, evidence, name: called, date: dayOf(madeAtMs), madeAtMs };
  const resources = makeMilestone(made);
  const read = parseMilestone({ uid: milestoneUid({ documentUid: uid, name }, called), resources });
  if (read?.ok !== true) {
    throw new Error(`The demo's milestone ${called} does not parse: ${JSON.stringify(read?.problems)}`);
  }
  return { milestone: read.milestone, resources };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** Such as “May 2026”: the three milestones never share one. */
function monthName(ms: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(ms);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
