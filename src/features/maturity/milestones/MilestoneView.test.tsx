import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import '../../../views/sample/browserStandIns';
import { smallMilestone } from '../../../views/maturity/testing/smallMilestone';
import { MilestoneView } from './MilestoneView';

const kept = smallMilestone(
  '2026 H1',
  '2026-05-21',
  { objectives: { core: { state: 'level', level: 'high' } } },
  {
    slo_count: {
      core: {
        status: 'known',
        reading: 2,
        provenance: { source: 'prometheus', query: 'count(up)', fromMs: 0, toMs: 86_400_000 },
      },
    },
  }
);

it('shows what a milestone keeps: answers, and evidence with its value, query and time', async () => {
  render(<MilestoneView milestone={kept} onClose={jest.fn()} />);
  const view = within(screen.getByRole('article', { name: '2026 H1' }));
  expect(view.getByText('High')).toBeVisible();
  await userEvent.click(view.getByText('From Prometheus'));
  expect(view.getByText('count(up)')).toBeVisible();
  expect(view.getByText(/Looks at .*1970.* to .*1970/)).toBeVisible();
  expect(view.queryByText('Altered since it was made')).not.toBeInTheDocument();
});

it('tells when a milestone was altered', () => {
  render(<MilestoneView milestone={{ ...kept, isAltered: true }} onClose={jest.fn()} />);
  expect(screen.getByText('Altered since it was made')).toBeVisible();
});
