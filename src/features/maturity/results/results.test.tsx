import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter } from 'react-router';
import type { AssessmentState } from '../../../adapters/maturity/assessmentState';
import { assessmentResults } from '../../../core/maturity/results/makeResults';
import { formatResults } from '../../../core/maturity/results/formatResults';
import { resultsToCsv } from '../../../core/maturity/results/resultsToCsv';
import '../../../views/sample/browserStandIns';
import { openAssessment } from '../../../views/maturity/testing/openAssessment';
import ImportResultsPage from './ImportResultsPage';

let mockState: AssessmentState;
jest.mock('../../../adapters/maturity/useAssessment', () => ({ useAssessment: () => mockState }));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children }: { children: React.ReactNode }) => <main>{children}</main>,
}));

const low = { state: 'level', level: 'low' };
const high = { state: 'level', level: 'high' };
const other = openAssessment({ objectives: { shop: high }, shifts: { core: low } }).assessment;

function show(change: Parameters<typeof openAssessment>[1] = {}, shop: object = low) {
  const open = openAssessment({ objectives: { shop }, shifts: { core: low } }, change);
  mockState = { status: 'ready', open };
  render(
    <MemoryRouter>
      <ImportResultsPage />
    </MemoryRouter>
  );
  return open;
}

const type = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: /^Results/ }), { target: { value: text } });

it.each([
  ['CSV', resultsToCsv(other)],
  ['JSON', formatResults(assessmentResults(other), 'json')],
  ['YAML', formatResults(assessmentResults(other), 'yaml')],
])('shows first what %s would change, then takes it over as drafts', async (_, text) => {
  const open = show();
  type(text);
  expect(await screen.findByRole('row', { name: 'Objectives Shop Low High' })).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(open.actions.answerAll).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Take over 1 answer as drafts' }));
  expect(open.actions.answerAll).toHaveBeenCalledWith({ objectives: { shop: high }, shifts: { core: low } });
  expect(screen.getByText(/1 answer is a draft now/)).toBeVisible();
});

it('keeps what the text does not carry, and names what it removes', async () => {
  const open = show({}, { ...low, targetLevel: 'high', note: 'why' });
  type('team,practice,state,level,note\nshop,objectives,level,high,\n');
  expect(await screen.findByRole('row', { name: /^Objectives Shop Low – why High ?Removed: note$/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take over 1 answer as drafts' }));
  expect(open.actions.answerAll).toHaveBeenCalledWith({ objectives: { shop: { ...high, targetLevel: 'high' } } });
});

const byHand = { slo_count: { shop: { reading: 7, date: '2026-11-20', note: 'counted' } } };

it.each([
  ['JSON', formatResults(assessmentResults({ ...other, manualSignals: byHand }), 'json')],
  ['CSV', resultsToCsv(other, byHand)],
  ['a sheet of readings alone', 'team,signal,reading,day,note\nshop,slo_count,7,2026-11-20,counted\n'],
])('brings readings by hand back out of %s, and writes them beside what is here', async (_, text) => {
  const open = show();
  open.actions.change.mockResolvedValue({ kind: 'saved', document: open.document });
  type(text);
  expect(await screen.findByRole('row', { name: /Shop none 7, .*2026: counted/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save 1 reading by hand' }));
  const [[change] = []] = open.actions.change.mock.calls;
  const [written] = change?.(open.document.resources).filter(({ kind }) => kind === 'Assessment') ?? [];
  expect(written?.spec.manualSignals).toEqual(byHand);
});

it('names by line what is left out', async () => {
  show();
  type('team,practice,state,level\nshop,objectives,level,high\nnobody,objectives,level,low\nshop,shifts,level,best\n');
  expect(await screen.findByText('Line 3: the assessment has no such team: nobody')).toBeVisible();
  expect(screen.getByText('2 places in the text need a look')).toBeVisible();
  expect(screen.getByText(/^Line 4, level: the model has no such level: best/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Take over 1 answer as drafts' })).toBeEnabled();
});

it('shows and changes nothing for who may not answer', async () => {
  show({ readOnly: 'no-right' });
  expect(screen.getByText(/Ask for Edit/)).toBeVisible();
  type(resultsToCsv(other));
  expect(await screen.findByRole('row', { name: 'Objectives Shop Low High' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take over/ })).toBeNull();
});
