import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { MilestonesState } from '../../../adapters/maturity/useMilestones';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import { findMilestones } from '../../../core/maturity/milestones/findMilestones';
import { makeMilestone } from '../../../core/maturity/milestones/makeMilestone';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import '../../../views/sample/browserStandIns';
import { openAssessment } from '../../../views/maturity/testing/openAssessment';
import MilestonePage from './MilestonePage';

const mockDownload = jest.fn();
jest.mock('../../../views/table/downloadText', () => ({
  downloadText: (...given: unknown[]) => mockDownload(...given),
}));
let mockMilestones: MilestonesState;
jest.mock('../../../adapters/maturity/useMilestones', () => ({ useMilestones: () => mockMilestones }));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children, actions }: { children: React.ReactNode; actions: React.ReactNode }) => (
    <main>
      {actions}
      {children}
    </main>
  ),
}));

const { assessment } = openAssessment({ objectives: { shop: { state: 'level', level: 'high', note: 'agreed' } } });
const evidence: Evidence = {
  slo_count: {
    shop: {
      status: 'known',
      reading: 7,
      provenance: { source: 'hand', asOfMs: Date.parse('2026-09-30'), note: 'counted' },
    },
    core: { status: 'known', reading: 2, provenance: { source: 'documents' } },
  },
};
const resources = makeMilestone({
  ...{ assessment, documentUid: 'spring', evidence, name: 'Autumn', date: '2026-10-01' },
  madeAtMs: Date.parse('2026-10-01'),
});
const documents = [loadedDocument({ uid: 'autumn', resources })];

function open(path: string) {
  const found = findMilestones(documents, { documentUid: 'spring', name: 'spring' });
  mockMilestones = { status: 'ready', failure: undefined, ...found };
  render(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/maturity/:uid/:name/milestones" element={<MilestonePage />} />
        <Route path="/maturity/:uid/:name/milestones/:milestone" element={<MilestonePage />} />
        <Route path="*" element={<p>elsewhere</p>} />
      </Routes>
    </MemoryRouter>
  );
}

it('lists the milestones, each at an address of its own', () => {
  open('/maturity/spring/spring/milestones');
  const link = screen.getByRole('link', { name: 'Autumn' });
  expect(link).toHaveAttribute('href', '/a/headroom-slo-app/maturity/spring/spring/milestones/autumn');
});

it('shows the answers of all teams, to be printed', async () => {
  const print = jest.spyOn(window, 'print').mockReturnValue();
  open('/maturity/spring/spring/milestones/autumn');
  const table = within(screen.getByRole('group', { name: 'Answers by team' }));
  expect(table.getByRole('row', { name: 'Objectives not assessed High – agreed' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalled();
});

it('gives the answers as YAML', async () => {
  open('/maturity/spring/spring/milestones/autumn');
  await userEvent.click(screen.getByRole('button', { name: 'Export answers as YAML' }));
  await waitFor(() => expect(mockDownload).toHaveBeenCalled());
  const [[name, text]] = mockDownload.mock.calls as [[string, string]];
  expect(name).toBe('autumn.yaml');
  expect(text).toMatch(/kind: AssessmentResults[^]*note: agreed/);
});

it('gives answers and the readings entered by hand as CSV', async () => {
  open('/maturity/spring/spring/milestones/autumn');
  await userEvent.click(screen.getByRole('button', { name: 'Export answers as CSV' }));
  const [name, text] = mockDownload.mock.lastCall as [string, string];
  expect(name).toBe('autumn.csv');
  expect(text.match(/.*slo_count.*/g)).toEqual([expect.stringMatching(/^shop,.*,counted,.*,7,2026-09-30/)]);
});

it('says that there is no such milestone', () => {
  open('/maturity/spring/spring/milestones/winter');
  expect(screen.getByText('There is no readable milestone at this address')).toBeVisible();
});
