import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { stringify } from 'yaml';
import type { DocumentsState, DocumentStore, SaveResult } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { parseResources } from '../../core/documents/parseResources';
import type { Resource } from '../../core/documents/resource';
import { exampleDashboard, exampleService, exampleSlo } from '../../core/documents/testing/exampleSlo';
import { toSlo } from '../../core/documents/toSlo';
import '../../views/sample/browserStandIns';
import { ImportForm } from './ImportForm';
import { NO_INPUT } from './importDraft';

jest.mock('../../adapters/page/useLeaveQuestion', () => ({ useLeaveQuestion: jest.fn() }));

const store = { create: jest.fn(), save: jest.fn(), folders: jest.fn(), refresh: jest.fn() };
const draft = { save: jest.fn(), drop: jest.fn() };
const saved = { kind: 'saved' } as SaveResult;
const sre = { uid: 'sre', title: 'SRE', canSave: true };

function stored(uid: string, resources: readonly Resource[], change: Partial<LoadedDocument> = {}): LoadedDocument {
  const { services, teams, slos } = parseResources(resources);
  return {
    ...{ uid, title: 'Shop', folderUid: 'sre', folderTitle: 'SRE', resourceVersion: '1', revision: 1, problems: [] },
    ...{ canSave: true, canDelete: true, managedBy: undefined, copyOf: undefined, overwritten: undefined },
    ...{ resources, services, teams, slos: [], sloResources: slos },
    ...change,
  };
}

function open(text: string, change: Partial<DocumentsState> = {}, initial = { ...NO_INPUT, text }) {
  const state: DocumentsState = {
    ...{ status: 'ready', failure: undefined, progress: { read: 0, found: 0 }, documents: [], broken: [] },
    ...change,
  };
  render(<ImportForm state={state} store={store as unknown as DocumentStore} draft={draft} initial={initial} />);
}

const stream = (...resources: unknown[]) => resources.map((one) => stringify(one)).join('---\n');
const region = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  jest.clearAllMocks();
  store.folders.mockResolvedValue([sre]);
  draft.save.mockResolvedValue(true);
  draft.drop.mockResolvedValue(true);
});

it('shows what is in the text and creates a document a service in the one folder there is', async () => {
  store.create.mockResolvedValue(saved);
  open(stream(exampleService('checkout'), exampleSlo('availability'), exampleSlo('a', 0.99, { service: 'pay' })));
  expect(screen.getByText('2 services, 2 SLOs, in 2 documents.')).toBeVisible();
  const shop = region('Checkout');
  expect(shop.getByRole('row', { name: /SLO availability 99\.9.% ?, 30.d, rolling new/ })).toBeVisible();
  expect(await shop.findByText('A new document in the folder “SRE”.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Import 2 documents' }));
  expect(store.create).toHaveBeenCalledWith({
    ...{ uid: 'headroom-checkout', title: 'Checkout', folderUid: 'sre', tags: ['headroom', 'headroom-service'] },
    resources: [exampleService('checkout'), exampleSlo('availability')],
  });
  expect(await screen.findByText('2 of 2 imported')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Checkout' })).toHaveAttribute('href', '/d/headroom-checkout');
  expect(draft.drop).toHaveBeenCalled();
});

it('keeps the text and says which document was not written and why', async () => {
  store.create.mockResolvedValueOnce({ kind: 'refused', folderTitle: 'SRE', detail: '' }).mockResolvedValueOnce(saved);
  const text = stream(exampleService('checkout'), exampleService('pay'));
  open(text);
  await userEvent.click(await screen.findByRole('button', { name: 'Import 2 documents' }));
  expect(await screen.findByText('1 of 2 imported, 1 not')).toBeVisible();
  const [checkout, pay] = screen.getAllByRole('listitem');
  expect(checkout).toHaveTextContent('Checkout: not written. You may not change documents in the folder “SRE”');
  expect(pay).toHaveTextContent('Pay: created');
  expect(screen.getByRole('textbox', { name: /^Definitions/ })).toHaveValue(text);
  expect(draft.drop).not.toHaveBeenCalled();
});

it('keeps the draft of a text that could not be read in full', async () => {
  store.create.mockResolvedValue(saved);
  open(stream(exampleService('checkout'), exampleSlo('a', 1)));
  await userEvent.click(await screen.findByRole('button', { name: 'Import one document' }));
  expect(await screen.findByText('1 of 1 imported')).toBeVisible();
  expect(draft.drop).not.toHaveBeenCalled();
});

it('replaces what is here only on choice', async () => {
  store.save.mockResolvedValue(saved);
  const here = stored('shop', [exampleService('checkout'), exampleSlo('a')]);
  open(stream(exampleSlo('a', 0.5)), { documents: [here] });
  const shop = region('Shop');
  expect(shop.getByText(/^Keeps 1 that differs/)).toBeVisible();
  expect(shop.getByText('Objective: 99.9 % → 50 %')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  expect(shop.getByText(/^Replacing keeps the record, agreement, reviews, history/)).toBeVisible();
  await userEvent.click(shop.getByRole('radio', { name: 'Replace it with the text' }));
  expect(shop.getByText(/^Replaces 1 that differs/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Import one document' }));
  const replaced = { spec: expect.objectContaining({ objectives: [{ target: 0.5 }] }) };
  expect(store.save).toHaveBeenCalledWith(here, [exampleService('checkout'), expect.objectContaining(replaced)]);
  expect(screen.queryByRole('combobox', { name: /Folder/ })).toBeNull();
});

it('replaces or keeps all that differ at once', async () => {
  const here = stored('shop', [exampleService('checkout'), exampleSlo('a'), exampleSlo('b')]);
  open(stream(exampleSlo('a', 0.5), exampleSlo('b', 0.5)), { documents: [here] });
  const shop = region('Shop');
  await userEvent.click(shop.getByRole('button', { name: 'Replace all 2 that differ' }));
  expect(shop.getByText(/^Replaces 2 that differ/)).toBeVisible();
  const [keep] = within(shop.getByRole('group', { name: 'What becomes of SLO b' })).getAllByRole('radio');
  await userEvent.click(keep!);
  expect(shop.getByText(/^Replaces 1 that differs, keeps 1 that differs/)).toBeVisible();
  await userEvent.click(shop.getByRole('button', { name: 'Keep all 2 as they are here' }));
  expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
});

it('imports an SLO under a new name, which it checks, keeps over a failure, and leads to', async () => {
  store.save.mockResolvedValueOnce({ kind: 'refused', folderTitle: 'SRE', detail: '' }).mockResolvedValueOnce(saved);
  const here = stored('shop', [exampleService('checkout'), exampleSlo('a')]);
  const text = stream(exampleSlo('a', 0.5));
  open(text, { documents: [here] });
  const shop = region('Shop');
  await userEvent.click(shop.getByRole('radio', { name: 'Import under a new name' }));
  const name = shop.getByRole('textbox', { name: /^New name/ });
  expect(name).toHaveValue('a-2');
  expect(shop.getByRole('row', { name: /^SLO a-2 .*new, “a” in the text$/ })).toBeVisible();
  await userEvent.clear(name);
  expect(shop.getByText('Give it a name.')).toBeVisible();
  await userEvent.type(name, 'a');
  expect(shop.getByText(/^Another SLO of this service, here or in the text, has this name/)).toBeVisible();
  expect(screen.getByText('Correct the new name of “a” above first.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  await userEvent.type(name, '-late');
  await userEvent.click(screen.getByRole('button', { name: 'Import one document' }));
  expect(await screen.findByText('0 of 1 imported, 1 not')).toBeVisible();
  expect(name).toHaveValue('a-late');
  const decisions = new Map([['shop#SLO/a', { kind: 'rename', name: 'a-late' }]]);
  expect(draft.save).toHaveBeenLastCalledWith({ text, files: [], choices: { decisions, leftOut: new Set() } });
  await userEvent.click(screen.getByRole('button', { name: 'Import one document' }));
  expect(await screen.findByText('1 of 1 imported')).toBeVisible();
  const renamed = { ...exampleSlo('a', 0.5), metadata: { name: 'a-late' } };
  expect(store.save).toHaveBeenLastCalledWith(here, [...here.resources, renamed]);
  expect(screen.getByRole('link', { name: 'a-late' })).toHaveAttribute('href', '/a/headroom-slo-app/slo/shop/a-late');
});

it('asks for the folder where there are several', async () => {
  store.folders.mockResolvedValue([sre, { uid: '', title: 'Dashboards', canSave: true }]);
  open(stream(exampleService('checkout')));
  expect(await screen.findByRole('combobox', { name: /Folder for new documents/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Import one document' })).toBeDisabled();
});

it('shows what is in a text to who may save nowhere, with whom to ask in place of a button', async () => {
  store.folders.mockResolvedValue([{ ...sre, canSave: false }]);
  open(stream(exampleService('checkout')));
  expect(await screen.findByText(/You have no folder to save in: ask for Edit on the folder/)).toBeVisible();
  expect(screen.getByText('1 service, in 1 document.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Import|Nothing to import/ })).toBeNull();
  expect(screen.queryByRole('combobox', { name: /Folder/ })).toBeNull();
});

it('says that a new document needs a folder to who may only change documents that are there', async () => {
  store.folders.mockResolvedValue([{ ...sre, canSave: false }]);
  open(stream(exampleService('checkout')), { documents: [stored('other', [exampleService('pay')])] });
  expect(await screen.findByText('You have no folder to save in: ask for Edit on one.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Import one document' })).toBeDisabled();
});

it('waits until it is known what is here', () => {
  open(stream(exampleService('checkout')), { status: 'loading' });
  expect(screen.getByRole('button', { name: 'Import one document' })).toBeDisabled();
});

it('names line and path of what is wrong and takes the rest', () => {
  open(stream(exampleService('checkout'), exampleSlo('a', 1)));
  expect(
    screen.getByText(/^Line \d+, spec\.objectives\[0\]\.target: the target must lie above 0 and below 1 .* – 1$/)
  ).toBeVisible();
  expect(screen.getByText('1 service, in 1 document.')).toBeVisible();
});

const managedBy = { kind: 'classic-file-provisioning', identity: 'demo' };

it('puts what belongs into a provisioned document into one of its own, and says why and where', async () => {
  store.create.mockResolvedValue(saved);
  const here = stored('shop', [exampleService('checkout'), exampleSlo('a')], { managedBy });
  open(stream(exampleService('checkout'), exampleSlo('b')), { documents: [here] });
  expect(region('Shop').getByText(/^Everything is here already, in the document “Shop”\./)).toBeVisible();
  const beside = region('Shop, imported');
  expect(
    beside.getByRole('group', { name: /“Shop”, which is kept outside of Grafana, provisioned from a file \(demo\),/ })
  ).toBeVisible();
  expect(await beside.findByText(/^A new document in the folder “SRE”/)).toBeVisible();
  await userEvent.click(beside.getByRole('radio', { name: /^Leave them out/ }));
  expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  expect(beside.getByRole('row', { name: /^SLO b .*not here, left out$/ })).toBeVisible();
  await userEvent.click(
    beside.getByRole('radio', { name: /^Put them into a document of their own, “Shop, imported”/ })
  );
  await userEvent.click(screen.getByRole('button', { name: 'Import one document' }));
  expect(store.create).toHaveBeenCalledWith(
    expect.objectContaining({ uid: 'headroom-shop-imported', title: 'Shop, imported', resources: [exampleSlo('b')] })
  );
});

it('adds to a document of the service that may be written, beside one that may not', async () => {
  const here = stored('shop', [exampleService('checkout')], { canSave: false });
  const other = { ...stored('mine', [exampleSlo('c')], { title: 'Mine' }), slos: [] };
  const beside = { ...other, slos: other.sloResources.map((slo) => toSlo(slo, 'mine')) };
  open(stream(exampleSlo('b')), { documents: [here, beside] });
  const mine = region('Mine');
  expect(
    mine.getByRole('group', { name: /which you may not change: the right Edit on its folder “SRE”/ })
  ).toBeVisible();
  expect(mine.getByRole('radio', { name: /^Add them to the document “Mine”/ })).toBeChecked();
  expect(screen.queryByRole('combobox', { name: /Folder/ })).toBeNull();
});

it('says that a differing definition of a provisioned document stays, and takes it in under a new name', async () => {
  const here = stored('shop', [exampleService('checkout'), exampleSlo('a')], { managedBy });
  open(stream(exampleSlo('a', 0.5)), { documents: [here] });
  const shop = region('Shop');
  expect(shop.getByText(/^The document “Shop” stays as it is\. .*Change it there/)).toBeVisible();
  expect(shop.queryByRole('radio', { name: 'Replace it with the text' })).toBeNull();
  await userEvent.click(shop.getByRole('radio', { name: 'Import under a new name' }));
  expect(region('Shop, imported').getByRole('row', { name: /^SLO a-2 / })).toBeVisible();
});

function fileOf(name: string, text: string): File {
  const file = new File([text], name);
  file.arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  return file;
}

it('reads a file, an exported dashboard with the panels that it leaves', async () => {
  open('');
  const dashboard = exampleDashboard([exampleService('checkout')], {}, [{ type: 'text' }]);
  const text = JSON.stringify({ uid: 'shop', ...dashboard });
  await userEvent.upload(screen.getByLabelText('Files'), fileOf('shop.json', text));
  expect(await screen.findByRole('region', { name: 'Checkout' })).toHaveTextContent('One other panel');
  expect(draft.save).toHaveBeenLastCalledWith({ ...NO_INPUT, text });
});

it('reads several files together, with a report of each, and keeps what was typed', async () => {
  store.create.mockResolvedValue(saved);
  open('# mine');
  const files = [
    fileOf('service.yaml', stringify(exampleService('checkout'))),
    fileOf('slos.yaml', stream(exampleSlo('a'), exampleSlo('b', 1))),
    fileOf('notes.yaml', '# nothing'),
  ];
  await userEvent.upload(screen.getByLabelText('Files'), files);
  expect(await screen.findByText('1 service, 1 SLO, in 1 document.')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /^Definitions/ })).toBeNull();
  expect(region('service.yaml').getByText('1 service.')).toBeVisible();
  expect(region('slos.yaml').getByText('1 SLO.')).toBeVisible();
  expect(region('slos.yaml').getByText(/^Line \d+, spec\.objectives\[0\]\.target: /)).toBeVisible();
  expect(region('notes.yaml').getByText('No definitions that can be read.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Import one document' }));
  expect(await screen.findByText('1 of 1 imported')).toBeVisible();
  expect(draft.drop).not.toHaveBeenCalled();
  for (const name of ['service.yaml', 'slos.yaml', 'notes.yaml']) {
    await userEvent.click(screen.getByRole('button', { name: `Leave ${name} out` }));
  }
  expect(screen.getByRole('textbox', { name: /^Definitions/ })).toHaveValue('# mine');
});

it('has the files of an earlier visit, with what was chosen', async () => {
  const here = stored('shop', [exampleService('checkout'), exampleSlo('a')]);
  const files = ['a', 'b'].map((name) => ({ name: `${name}.yaml`, text: stringify(exampleSlo(name, 0.5)) }));
  const decisions = new Map([['shop#SLO/a', { kind: 'rename' as const, name: 'a-old' }]]);
  open('', { documents: [here] }, { text: '# mine', files, choices: { decisions, leftOut: new Set() } });
  expect(region('a.yaml').getByText('1 SLO.')).toBeVisible();
  expect(region('Shop').getByRole('textbox', { name: /^New name/ })).toHaveValue('a-old');
  expect(await screen.findByRole('button', { name: 'Import one document' })).toBeEnabled();
});

it('says that a text has no definitions', () => {
  open('# only a comment');
  expect(screen.getByText('There are no definitions in this text')).toBeVisible();
});
