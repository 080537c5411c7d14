import '@testing-library/jest-dom';
import { type PanelProps, PanelPlugin } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AssessmentRef, AssessmentState } from '../../adapters/maturity/assessmentState';
import '../../views/sample/browserStandIns';
import { noMilestones } from '../../views/maturity/testing/noMilestones';
import { openAssessment } from '../../views/maturity/testing/openAssessment';
import type { MaturityOptions } from './maturityOptions';
import { MaturityPanel } from './MaturityPanel';
import { plugin } from './module';

const asked = jest.fn<AssessmentState, [AssessmentRef, refreshCount?: number]>();
jest.mock('../../adapters/maturity/useAssessment', () => ({
  useAssessment: (ref: AssessmentRef, refreshCount?: number) => asked(ref, refreshCount),
}));
jest.mock('../../adapters/maturity/useMilestones', () => ({ useMilestones: () => noMilestones }));

function propsOf(options: Partial<MaturityOptions>, refreshes = 0): PanelProps<MaturityOptions> {
  return {
    options,
    timeRange: refreshes,
    width: 800,
    height: 400,
    replaceVariables: (text: string) => text.replace('${service}', 'headroom-shop').replace('${team}', 'shop,core'),
  } as unknown as PanelProps<MaturityOptions>;
}

function show(options: Partial<MaturityOptions>) {
  return render(<MaturityPanel {...propsOf(options)} />);
}

beforeEach(() => asked.mockReset().mockReturnValue({ status: 'ready', open: openAssessment() }));

it('says what to do before an assessment is chosen', () => {
  show({});
  expect(screen.getByText('No assessment chosen')).toBeVisible();
});

it('names a reference that is none', () => {
  show({ assessment: 'spring' });
  expect(screen.getByText('“spring” names no assessment')).toBeVisible();
});

it('finds the assessment that variables name', () => {
  show({ assessment: '${service}/spring' });
  expect(asked).toHaveBeenCalledWith({ documentUid: 'headroom-shop', name: 'spring' }, 0);
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Practice', 'Core', 'Shop']);
});

it('asks for evidence anew when the dashboard refreshes', () => {
  const options = { assessment: 'headroom-shop/spring' };
  const { rerender } = show(options);
  rerender(<MaturityPanel {...propsOf(options, 1)} />);
  expect(asked).toHaveBeenLastCalledWith(expect.anything(), 1);
});

it.each`
  teams        | expected
  ${'shop'}    | ${['Practice', 'Shop']}
  ${'${team}'} | ${['Practice', 'Core', 'Shop']}
`('shows the teams of the filter $teams', ({ teams, expected }) => {
  show({ assessment: 'headroom-shop/spring', teams });
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(expected);
});

it('begins with the view of its option', () => {
  show({ assessment: 'headroom-shop/spring', start: 'next' });
  expect(screen.getByRole('tab', { name: 'Gap & next' })).toHaveAttribute('aria-selected', 'true');
});

it('begins with an interview, without taking the focus from the dashboard', async () => {
  show({ assessment: 'headroom-shop/spring', start: 'interview' });
  expect(screen.getByRole('heading', { name: 'Interview' })).not.toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByRole('button', { name: 'Question 1 of 4' })).toBeVisible();
});

it('shows the map where an interview cannot be held', () => {
  asked.mockReturnValue({ status: 'ready', open: openAssessment({}, { readOnly: 'no-right' }) });
  show({ assessment: 'headroom-shop/spring', start: 'interview' });
  expect(screen.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
});

it('leads to the page for what it carries no code for', () => {
  show({ assessment: 'headroom-shop/spring', start: 'milestones' });
  expect(screen.getByRole('link', { name: 'Export answers' })).toHaveAttribute(
    'href',
    '/a/headroom-slo-app/maturity/headroom-shop/spring?view=milestones'
  );
});

it('is a panel plugin', () => {
  expect(plugin).toBeInstanceOf(PanelPlugin);
});
