import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { assessmentResults } from '../../../core/maturity/results/makeResults';
import { openAssessment } from '../testing/openAssessment';
import { YamlButton } from './YamlButton';
import { type YamlExport, YamlExportContext } from './yamlExport';

const results = assessmentResults(openAssessment().assessment);

const show = (value: YamlExport | undefined) =>
  render(
    <YamlExportContext.Provider value={value}>
      <YamlButton results={results} />
    </YamlExportContext.Provider>
  );

it('gives the answers, and says so where that cannot be loaded, until it can', async () => {
  const download = jest.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(undefined);
  show({ kind: 'here', download });
  const button = screen.getByRole('button', { name: 'Export answers as YAML' });
  await userEvent.click(button);
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
  await userEvent.click(button);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(download).toHaveBeenLastCalledWith(results);
});

it('is not there where nothing writes YAML', () => {
  const { container } = show(undefined);
  expect(container).toBeEmptyDOMElement();
});
