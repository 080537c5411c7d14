import { answerOf } from '../../../src/core/maturity/assessment/answer';
import { carriedOver } from '../../../src/core/maturity/assessment/carriedOver';
import { parseAssessment } from '../../../src/core/maturity/assessment/parseAssessment';
import { compareMilestones } from '../../../src/core/maturity/compare/compareMilestones';
import { drift } from '../../../src/core/maturity/compare/drift';
import { disagreement } from '../../../src/core/maturity/evidence/disagreement';
import { modelEvidence } from '../../../src/core/maturity/evidence/modelEvidence';
import type { Evidence } from '../../../src/core/maturity/evidence/signalState';
import { weighEvidence } from '../../../src/core/maturity/evidence/weighEvidence';
import type { Judged } from '../../../src/core/maturity/compare/judged';
import { transformation } from '../../../src/core/maturity/models/transformation/transformation';
import { newStory } from '../story';
import { demoAssessment } from './demoAssessment';
import { evidenceAsOf } from './evidenceAsOf';
import { firstTargets, judgements, reasons, sure, targets, teams, unsure } from './judgements';
import { links, notes } from './notes';

// A weekday at noon, a Sunday late in the evening, a Saturday just after midnight.
const instants = [Date.UTC(2026, 4, 13, 10, 17), Date.UTC(2026, 4, 17, 23, 50), Date.UTC(2026, 4, 16, 0, 5)];
const practices = transformation.spec.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id));

it('judges every practice of the model, and nothing else', () => {
  expect(Object.keys(judgements).sort()).toEqual([...practices].sort());
  const places = practices.flatMap((practice) => teams.map((team) => `${practice}/${team}`));
  expect(places).toEqual(expect.arrayContaining([notes, reasons, links].flatMap(Object.keys)));
  expect(practices).toEqual(expect.arrayContaining([targets, firstTargets].flatMap((of) => Object.values(of)).flat()));
  expect(practices).toEqual(expect.arrayContaining([...sure, ...unsure]));
});

describe.each(instants)('on a day of %s', (nowMs) => {
  const story = newStory({ seed: 20, days: 60, nowMs });
  const { milestones, resources } = demoAssessment(story);
  const draft = assessmentOf(resources);

  it('has three milestones of different names that nobody altered, each going on from the one before', () => {
    const read = milestones.map(({ milestone }) => milestone);
    expect(read.map(({ isAltered, problems, teams: of }) => [isAltered, problems, of.length])).toEqual(
      Array.from({ length: 3 }, () => [false, [], 3])
    );
    expect(new Set(read.flatMap(({ uid, displayName }) => [uid, displayName])).size).toBe(6);
    expect([...read.map(({ startedFrom }) => startedFrom?.uid), draft.startedFrom?.uid]).toEqual([
      undefined,
      ...read.map(({ uid }) => uid),
    ]);
  });

  it('keeps evidence of four sources, with its queries', () => {
    const states = Object.values(milestones[2]?.milestone.evidence ?? {}).flatMap((byTeam) => Object.values(byTeam));
    const sources = states.flatMap((state) => (state.status === 'known' ? [state.provenance?.source] : []));
    expect(new Set(sources)).toEqual(new Set(['documents', 'annotations', 'grafana', 'prometheus', 'hand']));
    expect(states.filter(({ status }) => status === 'known').length).toBeGreaterThan(60);
  });

  it('tells of progress, standstill and one regress between the last two', () => {
    const [, before, last] = milestones.map(({ milestone }) => milestone);
    const changes = before && last ? compareMilestones(before, last).changes : [];
    const ofKind = (kind: string) => changes.filter((change) => change.change === kind);
    expect(ofKind('progress').length).toBeGreaterThan(10);
    expect(ofKind('standstill').length).toBeGreaterThan(20);
    expect(ofKind('regress')).toMatchObject([{ practiceId: 'messengers', team: 'storefront' }]);
  });

  it('carries most answers over, and has some of its own', () => {
    const places = practices.flatMap((practice) => teams.map((team) => answerOf(draft.answers, practice, team)));
    const isCarried = places.map((answer) => carriedOver(answer, draft.startedFrom));
    expect(isCarried.filter((is) => is).length).toBeGreaterThan(60);
    expect(isCarried.filter((is) => !is).length).toBeGreaterThan(5);
  });

  it('meets evidence of today that speaks for more, for less and both ways', () => {
    const live = liveEvidence();
    expect(disagreements(draft, live)).toEqual([
      'alignment/fulfilment below-floor',
      'monitoring/fulfilment above-ceiling',
      'capacity_planning/identity below-floor',
      'capacity_planning/storefront contradictory',
    ]);
  });

  it('has drifted at one place since the last milestone', () => {
    const last = milestones[2]?.milestone;
    const found = last && drift(last, liveEvidence()).drifts;
    expect(found).toMatchObject([{ practiceId: 'bridging', team: 'storefront', code: 'support-lost' }]);
  });

  function liveEvidence(): Evidence {
    const { manualSignals, model } = draft;
    return modelEvidence(evidenceAsOf(story, nowMs, 2), { manualSignals, signals: model.spec.signals, nowMs });
  }
});

function assessmentOf(resources: Parameters<typeof parseAssessment>[0]) {
  const parsed = parseAssessment(resources, 'sre');
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.problems));
  }
  expect(parsed.assessment.problems).toEqual([]);
  return parsed.assessment;
}

function disagreements({ model, answers }: Judged, evidence: Evidence): string[] {
  const { dimensions, levels } = model.spec;
  return dimensions.flatMap((dimension) =>
    dimension.practices.flatMap((practice) =>
      teams.flatMap((team) => {
        const weighed = weighEvidence(practice, levels, evidence, team);
        const found = disagreement(answerOf(answers, practice.id, team), weighed, levels);
        return found === undefined ? [] : [`${practice.id}/${team} ${found.code}`];
      })
    )
  );
}
