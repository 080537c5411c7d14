import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { smallModel } from '../../../core/maturity/testing/smallModel';
import { openAssessment } from '../testing/openAssessment';
import { smallMilestone } from '../testing/smallMilestone';
import type { CellPlace } from './HeatMap';
import { MapSection } from './MapSection';
import { totalOf } from './totalOf';

const high = { state: 'level', level: 'high' } as const;
const low = { state: 'level', level: 'low' } as const;
const supported = { slo_count: { shop: { status: 'known', reading: 4 } } } as const;
const gone = { slo_count: { shop: { status: 'known', reading: 0 } } } as const;

function Map({ open, milestones, team }: { open: OpenAssessment; milestones: Milestone[]; team?: string }) {
  const [chosen, setChosen] = React.useState<CellPlace>();
  return (
    <MapSection
      open={open}
      milestones={milestones}
      team={team}
      chosen={chosen}
      onChoose={setChosen}
      width={900}
      scrolls={false}
    />
  );
}

function show(open: OpenAssessment, milestones: Milestone[] = [], team?: string) {
  render(<Map open={open} milestones={milestones} team={team} />);
  return userEvent.setup();
}

it('marks a level that evidence supported at the last milestone and no longer does', () => {
  const last = smallMilestone('2026 H1', '2026-05-21', { objectives: { shop: high } }, supported);
  show(openAssessment({ objectives: { shop: high } }, { evidence: gone }), [last]);
  expect(screen.getByRole('button', { name: /^Objectives, Shop: High.*evidence no longer supports it/ })).toBeVisible();
});

it('leaves out that mark where the level was judged anew', () => {
  const last = smallMilestone('2026 H1', '2026-05-21', { objectives: { shop: high } }, supported);
  show(openAssessment({ objectives: { shop: low } }, { evidence: gone }), [last]);
  expect(screen.queryByRole('button', { name: /no longer supports/ })).not.toBeInTheDocument();
});

it('says what is carried over from the last milestone', () => {
  const open = openAssessment({
    objectives: { shop: { ...high, assessedAt: '2026-03-01T10:00:00Z' } },
    shifts: { shop: { ...high, assessedAt: '2026-06-01T10:00:00Z' } },
  });
  const startedFrom = { uid: 'doc', name: '2026 H1', date: '2026-05-21' };
  show({ ...open, assessment: { ...open.assessment, startedFrom } });
  expect(
    screen.getByRole('button', { name: 'Objectives, Shop: High, carried over from the last milestone' })
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Shifts, Shop: High' })).toBeVisible();
});

it('marks what is to confirm after an upgrade of the model', () => {
  const open = openAssessment({ objectives: { shop: high } });
  const mark = { code: 'level-text-changed', before: high };
  const upgrade = { from: '1', to: '2', at: '2026-06-01T10:00:00Z', marks: { objectives: { shop: mark } } };
  const resources = open.document.resources.map((resource) =>
    resource.kind === 'Assessment' ? { ...resource, spec: { ...resource.spec, upgrade } } : resource
  );
  show({ ...open, document: { ...open.document, resources } });
  expect(
    screen.getByRole('button', { name: 'Objectives, Shop: High, to confirm: the model has changed' })
  ).toBeVisible();
});

it('shows one team over milestones, and what a milestone keeps', async () => {
  const past = smallMilestone('2026 H1', '2026-05-21', { objectives: { shop: low } }, supported);
  const user = show(openAssessment({ objectives: { shop: high } }), [past], 'shop');
  expect(screen.getAllByRole('columnheader').map((found) => found.textContent)).toEqual([
    'Practice',
    '2026 H1May 21, 2026',
    'Now, Shop',
  ]);
  await user.click(screen.getByRole('button', { name: /^Objectives, 2026 H1: Low/ }));
  const kept = within(screen.getByRole('region', { name: 'Objectives' }));
  expect(kept.getByText('Low')).toBeVisible();
  expect(kept.getByText(/SLOs defined for the team's services/)).toHaveTextContent('4');
  expect(kept.queryByRole('radio')).not.toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: /^Objectives, 2026 H1/ })).toHaveFocus();
});

it('says where a milestone’s model does not have a practice', () => {
  const [work, culture] = smallModel.spec.dimensions;
  const spec = { ...smallModel.spec, version: '0', dimensions: [work!] };
  const past = { ...smallMilestone('2025', '2025-05-21', {}), model: { ...smallModel, spec } };
  show(openAssessment(), [past], 'shop');
  const row = within(screen.getByRole('row', { name: new RegExp(`^${culture!.practices[0]!.name}`) }));
  expect(row.getByText('not in the model')).toBeVisible();
});

it('has a total only where the assessment asks for it', () => {
  const open = openAssessment({ objectives: { shop: high }, blame: { shop: low } });
  show({ ...open, assessment: { ...open.assessment, totalShown: true } });
  expect(screen.getByRole('row', { name: 'All dimensions (proposed) – 1.0 of 2' })).toBeVisible();
});

it('makes no total of nothing', () => expect(totalOf([])).toBeUndefined());
