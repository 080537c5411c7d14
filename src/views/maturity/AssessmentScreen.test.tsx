import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import React from 'react';
import { AssessmentScreen } from './AssessmentScreen';
import { noMilestones } from './testing/noMilestones';

it('says where documents cannot be read', () => {
  render(
    <AssessmentScreen
      state={{ status: 'failed', problem: { code: 'unreachable', detail: '' } }}
      milestones={noMilestones}
      linkTo={String}
      width={300}
    />
  );
  expect(screen.getByText(/snapshots and public dashboards cannot read them/)).toBeVisible();
});

it('names what is broken and where', () => {
  const problems = [{ path: 'resources[0].spec.model', code: 'model-missing', detail: 'small' }];
  render(
    <AssessmentScreen
      state={{ status: 'broken', title: 'Spring', problems }}
      milestones={noMilestones}
      linkTo={String}
      width={300}
    />
  );
  expect(screen.getByText('The assessment in “Spring” cannot be read')).toBeVisible();
  expect(screen.getByText(/resources\[0\].spec.model: the model that the assessment names does not lie/)).toBeVisible();
});
