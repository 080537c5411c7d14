import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { parseResources } from '../../core/documents/parseResources';
import { API_VERSION, type Resource } from '../../core/documents/resource';
import { exampleService, exampleSlo } from '../../core/documents/testing/exampleSlo';
import { loadedDocument } from '../../core/documents/testing/loadedDocument';
import { toSlo } from '../../core/documents/toSlo';
import { downloadText } from '../../views/table/downloadText';
import '../../views/sample/browserStandIns';
import { ExportButton } from './ExportButton';
// Compiled before the first click waits for it.
import './ExportDialog';

let mockDocuments: readonly LoadedDocument[] = [];
jest.mock('../../adapters/documents/useDocuments', () => ({
  useDocuments: () => ({ state: { status: 'ready', documents: mockDocuments, broken: [] } }),
}));
jest.mock('../../views/table/downloadText', () => ({ downloadText: jest.fn() }));

const team: Resource = { apiVersion: API_VERSION, kind: 'Team', metadata: { name: 'shop' }, spec: {} };

function documentOf(uid: string, title: string, ...resources: Resource[]): LoadedDocument {
  const { slos, services, teams } = parseResources(resources);
  const readable = slos.map((slo) => toSlo(slo, uid));
  return loadedDocument({ uid, title, resources, sloResources: slos, services, teams, slos: readable });
}

const checkout = documentOf(
  'headroom-checkout',
  'Checkout',
  exampleService('checkout'),
  exampleSlo('availability', 0.99, { team: 'shop' }),
  exampleSlo('slices', 0.9, {
    budgetingMethod: 'RatioTimeslices',
    objectives: [{ target: 0.9, timeSliceWindow: '10m' }],
  }),
  exampleSlo('bad', 1.5)
);
mockDocuments = [checkout, documentOf('headroom-team-shop', 'Shop', team)];
const [availability, slices] = checkout.slos;

// Options are drawn only where their list has a height.
beforeEach(() => jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(300));

async function open(slos = checkout.slos, document?: LoadedDocument) {
  render(<ExportButton slos={slos} document={document} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = await screen.findByRole('dialog');
  // It takes the focus a frame later, which would close a list that is open by then.
  await waitFor(() => expect(dialog).toContainElement(focused()));
  return within(dialog);
}

async function choose(title: string) {
  await userEvent.click(screen.getByRole('combobox', { name: 'Format' }));
  await userEvent.click(await screen.findByRole('option', { name: title }));
}

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);
const shownText = () => screen.getByLabelText('Exported text').textContent ?? '';

it('gives one SLO with its service and its team, which another document defines, as a file', async () => {
  const dialog = await open(availability && [availability], checkout);
  expect(dialog.getByText('Chosen: 1 SLO, 1 service, 1 team.')).toBeVisible();
  expect(dialog.getByText('Headroom’s own format says all of it.')).toBeVisible();
  expect(shownText().match(/^kind: .*$|^ {2}name: .*$/gm)).toEqual([
    ...['kind: Service', '  name: checkout', 'kind: Team', '  name: shop', 'kind: SLO', '  name: availability'],
  ]);
  await userEvent.click(dialog.getByRole('button', { name: /^Download/ }));
  const text = shownText();
  expect(downloadText).toHaveBeenCalledWith('headroom-checkout-availability.yaml', text, 'application/yaml');
  expect(dialog.queryByText(/cannot be read/)).toBeNull();
});

it('says what a format cannot say before it is taken', async () => {
  const dialog = await open();
  await choose('Sloth');
  const lost = within(await dialog.findByRole('list', { name: 'Left out' }));
  expect(
    lost
      .getAllByRole('listitem')
      .map((item) => item.textContent)
      .sort()
  ).toEqual([
    'availability (SLO in “Checkout”): Sloth has no place for the team (spec.team)',
    'shop (team in “Shop”): Sloth has no place for it',
    'slices (SLO in “Checkout”): Sloth has no place for it',
  ]);
  expect(shownText()).toContain('version: prometheus/v1');
  await choose('OpenSLO');
  expect(await dialog.findByText(/^Nothing is lost: what OpenSLO has no field for/)).toBeVisible();
  expect(shownText()).toContain('apiVersion: openslo/v1');
});

it('names SLOs of a list that cannot be read, and leaves them out', async () => {
  const dialog = await open();
  expect(dialog.getByText('bad (SLO in “Checkout”)')).toBeVisible();
  expect(shownText()).not.toContain('name: bad');
});

it('offers no file of what a format can say nothing of', async () => {
  const dialog = await open(slices && [slices], checkout);
  await choose('Pyrra');
  expect(await dialog.findByText('Pyrra can say nothing of this')).toBeVisible();
  expect(dialog.queryByRole('button', { name: /^Download/ })).toBeNull();
});
