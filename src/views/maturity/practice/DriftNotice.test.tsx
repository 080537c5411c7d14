import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { smallModel } from '../../../core/maturity/testing/smallModel';
import { showPractice } from './testing/showPractice';

const high = { state: 'level', level: 'high' } as const;
const milestone: Milestone = {
  uid: 'm',
  displayName: 'Spring',
  date: '2026-05-02',
  madeAt: '2026-05-02T12:00:00Z',
  assessment: { uid: 'a', name: 'spring', displayName: 'Spring' },
  model: smallModel,
  scope: undefined,
  coaches: [],
  teams: [{ id: 'shop', displayName: 'Shop' }],
  startedFrom: undefined,
  answers: { objectives: { shop: high } },
  evidence: { slo_count: { shop: { status: 'known', reading: 2 } } },
  isAltered: false,
  problems: [],
};
const now = (reading: number) => ({ slo_count: { shop: { status: 'known', reading } } }) as const;
const title = 'The evidence no longer supports the level accepted at “Spring”';

it('says what changed since the milestone', () => {
  showPractice(high, { milestone, evidence: now(0) });
  expect(screen.getByText(title)).toBeVisible();
  expect(screen.getByText("SLOs defined for the team's services: 2 then, 0 now.")).toBeVisible();
});

it.each`
  what                              | answer                              | evidence
  ${'nothing changed'}              | ${high}                             | ${now(2)}
  ${'the team is judged otherwise'} | ${{ state: 'level', level: 'low' }} | ${now(0)}
`('is silent where $what', ({ answer, evidence }) => {
  showPractice(answer, { milestone, evidence });
  expect(screen.queryByText(title)).not.toBeInTheDocument();
});

it('says what is unknown now, and nothing of drift', () => {
  showPractice(high, { milestone, evidence: { slo_count: { shop: { status: 'unknown', reason: 'unreadable' } } } });
  expect(screen.getByText(/Known at “Spring” and unknown now.*SLOs defined/)).toBeVisible();
  expect(screen.queryByText(title)).not.toBeInTheDocument();
});
