import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { AssessmentState, OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { sloWith } from '../../../core/slo/testing/question';
import { changeDetails, type DetailsChange } from '../../../core/maturity/assessment/changeDetails';
import '../../../views/sample/browserStandIns';
import { noMilestones } from '../../../views/maturity/testing/noMilestones';
import { openAssessment } from '../../../views/maturity/testing/openAssessment';
import DetailsPage from './DetailsPage';

let mockState: AssessmentState;
let mockDocuments: { status: string; documents: readonly LoadedDocument[] };
jest.mock('../../../adapters/maturity/useAssessment', () => ({ useAssessment: () => mockState }));
jest.mock('../../../adapters/maturity/useMilestones', () => ({ useMilestones: () => noMilestones }));
jest.mock('../../../adapters/documents/useDocuments', () => ({ useDocuments: () => ({ state: mockDocuments }) }));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children }: { children: React.ReactNode }) => <main>{children}</main>,
}));

// Its list draws as many options as have room, and jsdom gives none.
interface MockNames {
  label: string;
  value: readonly string[];
  error?: string;
  onChange: (names: string[]) => void;
}
jest.mock('../new/NamesField', () => ({
  NamesField: ({ label, value, error, onChange }: MockNames) => (
    <label>
      {label}{' '}
      <input value={value.join(',')} onChange={(event) => onChange(event.target.value.split(',').filter(Boolean))} />{' '}
      {error}
    </label>
  ),
}));

const high = { state: 'level', level: 'high' };
const answers = { objectives: { shop: high, gone: high }, shifts: { shop: high } };

function page() {
  return (
    <MemoryRouter initialEntries={['/maturity/d/spring/details']}>
      <Routes>
        <Route path="/maturity/:uid/:name/details" element={<DetailsPage />} />
        <Route path="*" element={<p>the assessment</p>} />
      </Routes>
    </MemoryRouter>
  );
}

beforeEach(() => (mockDocuments = { status: 'ready', documents: [] }));

function show(change: Partial<OpenAssessment> = {}) {
  const open = openAssessment(answers, change);
  mockState = { status: 'ready', open };
  return { open, user: userEvent.setup(), ...render(page()) };
}

/** The document of another moment, as the tab learns of it. */
function changed(open: OpenAssessment, ...changes: DetailsChange[]): OpenAssessment {
  const resources = changes.reduce((now, change) => change(now), [...open.document.resources]);
  const parsed = parseAssessment(resources, 'spring');
  if (!parsed.ok) {
    throw new Error('broken');
  }
  return { ...open, document: { ...open.document, resources }, assessment: parsed.assessment };
}

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save details' });

const name = (label: RegExp, names: string) => fireEvent.change(field(label), { target: { value: names } });

async function retype(user: ReturnType<typeof userEvent.setup>, name: string | RegExp, text: string) {
  await user.clear(field(name));
  await user.type(field(name), text);
}

it('writes name, scope, teams, coaches, day, interval and total in one change, and leaves answers alone', async () => {
  const { open, user } = show();
  open.actions.change.mockResolvedValue({ kind: 'saved', document: open.document });
  await retype(user, 'Name', ' Spring 2026 ');
  await user.click(screen.getByRole('radio', { name: 'Services' }));
  await user.type(field(/^Services/), 'checkout');
  name(/^Teams/, 'shop,platform');
  await user.type(field(/^Coaches/), 'Kim');
  await user.type(screen.getByLabelText('Day that the answers stand for'), '2026-04-01');
  await user.type(field(/^Months/), '3');
  await user.click(screen.getByRole('checkbox', { name: /total/ }));
  await user.click(save());
  expect(await screen.findByText('the assessment')).toBeVisible();
  const [[change]] = open.actions.change.mock.calls as [[DetailsChange]];
  expect(changed(open, change).assessment).toMatchObject({
    displayName: 'Spring 2026',
    scope: { kind: 'service', services: ['checkout'] },
    teams: [
      { id: 'platform', displayName: 'platform' },
      { id: 'shop', displayName: 'Shop' },
    ],
    coaches: ['Kim'],
    date: '2026-04-01',
    reassessEveryMonths: 3,
    totalShown: true,
    answers,
  });
});

it('says what is wrong beside its field and writes nothing', async () => {
  const { open, user } = show();
  await user.clear(field('Name'));
  name(/^Teams/, 'ann@example.org');
  await user.type(field(/^Months/), '1.5');
  await user.click(save());
  expect(screen.getByText(/Give the assessment a name/)).toBeVisible();
  expect(screen.getByText(/name the team/)).toBeVisible();
  expect(screen.getByText(/Write whole months/)).toBeVisible();
  expect(open.actions.change).not.toHaveBeenCalled();
});

it('hints at a team that no document names, once all are read', () => {
  const slo = sloWith({ team: 'shop' });
  mockDocuments = { status: 'loading', documents: [loadedDocument({ slos: [slo] })] };
  const { rerender } = show();
  name(/^Teams/, 'shop,shpo');
  expect(screen.queryByText(/^No document names/)).toBeNull();
  mockDocuments = { ...mockDocuments, status: 'ready' };
  rerender(page());
  expect(screen.getByText(/^No document names this team: shpo\./)).toBeVisible();
  name(/^Teams/, 'shop,shpo,core');
  expect(screen.getByText(/^No document names these teams: shpo, core\./)).toBeVisible();
  name(/^Teams/, 'shop');
  expect(screen.queryByText(/^No document names/)).toBeNull();
});

it('says what becomes of the answers of a team that leaves or comes back', async () => {
  show();
  name(/^Teams/, 'core,gone');
  expect(screen.getByText(/^“Shop” has 2 answers\. They stay in the document/)).toBeVisible();
  expect(screen.getByText('“gone” has 1 answer from before: they show again.')).toBeVisible();
  name(/^Teams/, 'shop');
  expect(screen.queryByText(/What becomes of answers/)).toBeNull();
});

it.each`
  result                                                              | words
  ${{ kind: 'refused', folderTitle: 'Shop', detail: '' }}             | ${/may not change documents in the folder “Shop”/}
  ${{ kind: 'failed', problem: { code: 'unreachable', detail: '' } }} | ${/./}
  ${{ kind: 'not-open' }}                                             | ${/not there any more/}
`('keeps what was typed where a save ends as $result.kind', async ({ result, words }) => {
  const { open, user } = show();
  open.actions.change.mockResolvedValue(result);
  await retype(user, 'Name', 'Autumn');
  await user.click(save());
  expect(await screen.findByText(/Not saved: what you typed is kept/)).toBeVisible();
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  expect(field('Name')).toHaveValue('Autumn');
  expect(save()).toBeEnabled();
});

it('follows what others write, shows where both changed the same, and then writes only what was typed', async () => {
  const { open, user, rerender } = show();
  await retype(user, 'Name', 'Mine');
  name(/^Teams/, 'shop');
  const now = changed(
    open,
    changeDetails('spring', {
      displayName: 'Theirs',
      date: '2026-05-01',
      teams: { shop: { displayName: 'Shop' }, core: { displayName: 'Core' }, data: {} },
    })
  );
  mockState = { status: 'ready', open: now };
  rerender(page());
  expect(screen.getByText('Name: “Theirs”')).toBeVisible();
  expect(screen.getByText(/^Teams: core, data, shop/)).toBeVisible();
  expect(field('Name')).toHaveValue('Mine');
  expect(screen.getByLabelText('Day that the answers stand for')).toHaveValue('2026-05-01');
  open.actions.change.mockResolvedValue({ kind: 'saved', document: open.document });
  await user.click(save());
  const [[change]] = open.actions.change.mock.calls as [[DetailsChange]];
  expect(changed(now, change).assessment).toMatchObject({
    displayName: 'Mine',
    date: '2026-05-01',
    teams: [{ id: 'data' }, { id: 'shop' }],
  });
});

it.each`
  readOnly      | words
  ${'no-right'} | ${/Ask for Edit on it/}
  ${'copy'}     | ${/is a copy of another assessment/}
`('offers no form where it is read-only: $readOnly', ({ readOnly, words }) => {
  show({ readOnly });
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save details' })).toBeNull();
});
