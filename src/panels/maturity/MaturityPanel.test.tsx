import '@testing-library/jest-dom';
import { type PanelProps, PanelPlugin } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import React from 'react';
import type { AssessmentRef, AssessmentState } from '../../adapters/maturity/assessmentState';
import '../../views/sample/browserStandIns';
import { noMilestones } from '../../views/maturity/testing/noMilestones';
import { openAssessment } from '../../views/maturity/testing/openAssessment';
import type { MaturityOptions } from './maturityOptions';
import { MaturityPanel } from './MaturityPanel';
import { plugin } from './module';

const asked = jest.fn<AssessmentState, [AssessmentRef]>();
jest.mock('../../adapters/maturity/useAssessment', () => ({
  useAssessment: (ref: AssessmentRef) => asked(ref),
}));
jest.mock('../../adapters/maturity/useMilestones', () => ({ useMilestones: () => noMilestones }));

function show(options: Partial<MaturityOptions>) {
  const props = {
    options,
    width: 800,
    height: 400,
    replaceVariables: (text: string) => text.replace('${service}', 'headroom-shop').replace('${team}', 'shop,core'),
  } as unknown as PanelProps<MaturityOptions>;
  return render(<MaturityPanel {...props} />);
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
  expect(asked).toHaveBeenCalledWith({ documentUid: 'headroom-shop', name: 'spring' });
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Practice', 'Core', 'Shop']);
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

it('is a panel plugin', () => {
  expect(plugin).toBeInstanceOf(PanelPlugin);
});
