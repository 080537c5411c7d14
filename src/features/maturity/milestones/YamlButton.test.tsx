import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { assessmentResults } from '../../../core/maturity/results/makeResults';
import { openAssessment } from '../../../views/maturity/testing/openAssessment';
import { YamlButton } from './YamlButton';

const mockFormat = jest.fn();
const mockDownload = jest.fn();
jest.mock('../../../core/maturity/results/formatResults', () => ({
  formatResults: (...given: unknown[]) => mockFormat(...given),
}));
jest.mock('../../../views/table/downloadText', () => ({
  downloadText: (...given: unknown[]) => mockDownload(...given),
}));

it('gives the answers, and says so where that cannot be loaded, until it can', async () => {
  mockFormat.mockImplementationOnce(() => {
    throw new Error('no network');
  });
  mockFormat.mockReturnValue('kind: AssessmentResults');
  const results = assessmentResults(openAssessment().assessment);
  render(<YamlButton results={results} />);
  const button = screen.getByRole('button', { name: 'Export answers as YAML' });
  await userEvent.click(button);
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
  await userEvent.click(button);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(mockDownload).toHaveBeenLastCalledWith(
    `${results.metadata.name}.yaml`,
    'kind: AssessmentResults',
    'application/yaml'
  );
});
