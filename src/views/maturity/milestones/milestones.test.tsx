import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { MadeResult } from '../../../adapters/maturity/makeSessionMilestone';
import type { AssessmentActions, OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import '../../sample/browserStandIns';
import type { LinkTo } from '../linkTo';
import { noMilestones } from '../testing/noMilestones';
import { openAssessment } from '../testing/openAssessment';
import { smallMilestone } from '../testing/smallMilestone';
import { DueNotice } from './DueNotice';
import { madeProblemWords } from './madeWords';
import { MilestonesSection } from './MilestonesSection';
import { proposedName } from './proposedName';

const DAY = '2026-11-21';
const high = { state: 'level', level: 'high' } as const;

function show(open: OpenAssessment, milestones: Milestone[] = []) {
  const linkTo: LinkTo = (page) => `/page/${typeof page === 'object' ? page.displayName : page}`;
  render(<MilestonesSection open={open} state={{ ...noMilestones, milestones }} linkTo={linkTo} today={() => DAY} />);
  return userEvent.setup();
}

it.each`
  day             | taken                         | name
  ${'2026-06-30'} | ${[]}                         | ${'2026 H1'}
  ${'2026-07-01'} | ${['2026 H1']}                | ${'2026 H2'}
  ${'2026-11-21'} | ${['2026 h2', '2026 H2 (2)']} | ${'2026 H2 (3)'}
`('proposes "$name" on $day', ({ day, taken, name }) => expect(proposedName(day, taken)).toBe(name));

it('makes a milestone under the name proposed, and says what follows', async () => {
  const open = openAssessment({ objectives: { shop: high } }, { unsaved: 1 });
  const milestone = smallMilestone('2026 H2', DAY, { objectives: { shop: high } });
  const evidence = { slo_count: { shop: { status: 'known', reading: 2 } } } as const;
  open.actions.readEvidence.mockResolvedValue(evidence);
  open.actions.makeMilestone.mockResolvedValue({
    kind: 'made',
    milestone,
    assessment: open.document,
    mark: undefined,
  });
  const user = show(open);
  await user.click(screen.getByRole('button', { name: 'Make milestone' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/1 of 6 answers/)).toHaveTextContent('0 of 2 signals known');
  expect(dialog.getByText('1 answer is saved first')).toBeVisible();
  expect(dialog.getByLabelText(/^Day/)).toHaveValue(DAY);
  await user.click(dialog.getByRole('button', { name: 'Make milestone' }));
  expect(await screen.findByText(/“2026 H2” is kept.*The next draft starts from it/)).toBeVisible();
  expect(open.actions.makeMilestone).toHaveBeenCalledWith({ name: '2026 H2', date: DAY, evidence });
});

describe('evidence right before', () => {
  const problem = { source: 'prometheus', name: 'Main', code: 'timeout', detail: '' } as const;
  const down = { slo_count: { shop: { status: 'unknown', reason: 'unreadable', problem } } } as const;

  async function startMaking(read: AssessmentActions['readEvidence']) {
    const open = openAssessment();
    open.actions.readEvidence.mockImplementation(read);
    open.actions.makeMilestone.mockResolvedValue({ kind: 'unsaved' });
    const user = show(open);
    await user.click(screen.getByRole('button', { name: 'Make milestone' }));
    const dialog = within(screen.getByRole('dialog'));
    const press = (name: string) => user.click(dialog.getByRole('button', { name }));
    await press('Make milestone');
    return { open, dialog, press };
  }

  it('is waited for, with progress; leaving before makes nothing', async () => {
    let signal = new AbortController().signal;
    let told = (_progress: { answered: number; of: number }) => {};
    let finish = (_evidence: Evidence) => {};
    const { open, dialog, press } = await startMaking((stop, onProgress) => {
      [signal, told] = [stop, onProgress];
      return new Promise((resolve) => (finish = resolve));
    });
    expect(dialog.getByRole('button', { name: 'Reading evidence…' })).toBeDisabled();
    act(() => told({ answered: 2, of: 6 }));
    expect(dialog.getByRole('status')).toHaveTextContent('2 of 6 kinds of source have answered');
    await press('Cancel');
    expect(signal.aborted).toBe(true);
    await act(async () => finish({}));
    expect(open.actions.makeMilestone).not.toHaveBeenCalled();
  });

  it('is unknown where a source is down: it is said, read again, or kept so', async () => {
    const { open, dialog, press } = await startMaking(async () => down);
    expect(await dialog.findByText(/The data source “Main” does not answer: 1 signal is unknown/)).toBeVisible();
    expect(open.actions.makeMilestone).not.toHaveBeenCalled();
    await press('Read again');
    await dialog.findByText(/does not answer/);
    expect(open.actions.readEvidence).toHaveBeenCalledTimes(2);
    await press('Make it all the same');
    expect(open.actions.makeMilestone).toHaveBeenCalledWith({ name: '2026 H2', date: DAY, evidence: down });
    expect(await dialog.findByText(/some answers could not be saved/)).toBeVisible();
  });

  it.each`
    field     | typed                    | title
    ${'Name'} | ${''}                    | ${'A name is missing'}
    ${'Name'} | ${'Talk with Bea Coach'} | ${'This names a person'}
    ${/^Day/} | ${'2026-11-22'}          | ${'This day is still to come'}
    ${/^Day/} | ${'2030-01-01'}          | ${'This day is still to come'}
  `('is not read for a milestone with "$typed" as $field', async ({ field, typed, title }) => {
    const open = openAssessment();
    const user = show({ ...open, assessment: { ...open.assessment, coaches: ['Bea Coach'] } });
    await user.click(screen.getByRole('button', { name: 'Make milestone' }));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(field), { target: { value: typed } });
    await user.click(dialog.getByRole('button', { name: 'Make milestone' }));
    expect(dialog.getByText(title)).toBeVisible();
    expect(open.actions.readEvidence).not.toHaveBeenCalled();
  });
});

const before = { uid: 'm1', name: '2026 H1', date: '2026-05-02' };

it.each`
  date            | startedFrom  | day
  ${undefined}    | ${undefined} | ${DAY}
  ${'2026-05-02'} | ${undefined} | ${'2026-05-02'}
  ${'2026-05-02'} | ${before}    | ${DAY}
  ${'2026-11-15'} | ${before}    | ${'2026-11-15'}
  ${'2027-01-01'} | ${before}    | ${DAY}
`('proposes $day where the draft is of $date and started from $startedFrom', async ({ date, startedFrom, day }) => {
  const open = openAssessment();
  const user = show({ ...open, assessment: { ...open.assessment, date, startedFrom } });
  await user.click(screen.getByRole('button', { name: 'Make milestone' }));
  expect(within(screen.getByRole('dialog')).getByLabelText(/^Day/)).toHaveValue(day);
});

it('says why it was not made, and keeps what was typed', async () => {
  const open = openAssessment();
  open.actions.readEvidence.mockResolvedValue({});
  open.actions.makeMilestone.mockResolvedValue({ kind: 'name-taken', milestone: undefined });
  const user = show(open);
  await user.click(screen.getByRole('button', { name: 'Make milestone' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.clear(dialog.getByLabelText('Name'));
  await user.type(dialog.getByLabelText('Name'), 'Spring');
  await user.click(dialog.getByRole('button', { name: 'Make milestone' }));
  expect(await dialog.findByText('Not made: this name is taken')).toBeVisible();
  expect(dialog.getByLabelText('Name')).toHaveValue('Spring');
});

const failed = { kind: 'failed', problem: { code: 'unreachable', detail: '' } } as const;
it.each<[Exclude<MadeResult, { kind: 'made' }>, RegExp]>([
  [{ kind: 'invalid', code: 'name-needed' }, /name/i],
  [{ kind: 'invalid', code: 'day-needed' }, /day/i],
  [{ kind: 'unsaved' }, /only what is saved/],
  [{ kind: 'broken', problems: [{ path: 'spec.answers', code: 'unknown-level', detail: 'x' }] }, /no such level/],
  [{ kind: 'read-only', reason: 'no-right' }, /Ask for Edit/],
  [{ kind: 'not-made', result: failed }, /./],
  [{ kind: 'not-linked', milestone: smallMilestone('a', DAY, {}), result: failed }, /Try again/],
])('has words for %j', (result, words) => {
  const { title, text } = madeProblemWords(result);
  expect(`${title}. ${text}`).toMatch(words);
});

it('lists milestones with the way to the page of each, and tells which was altered', () => {
  const altered = { ...smallMilestone('2026 H1', DAY, { objectives: { core: high } }), isAltered: true };
  show(openAssessment(), [altered, smallMilestone('2026 H2', DAY, {})]);
  expect(screen.getByRole('row', { name: /2026 H1 altered since.*1 of 6/ })).toBeVisible();
  expect(screen.getAllByText('altered since')).toHaveLength(1);
  expect(screen.getByRole('link', { name: '2026 H1' })).toHaveAttribute('href', '/page/2026 H1');
});

it('offers nothing to make to a viewer', () => {
  show(openAssessment({}, { readOnly: 'no-right' }));
  expect(screen.queryByRole('button', { name: 'Make milestone' })).not.toBeInTheDocument();
  expect(screen.getByText(/No milestone yet/)).toBeVisible();
});

it.each`
  now             | words
  ${'2026-11-20'} | ${/Reassess by .*21.*2026/}
  ${'2026-11-21'} | ${/Reassess today/}
  ${'2026-12-03'} | ${/overdue by 12 days/}
`('on $now: $words', ({ now, words }) => {
  render(<DueNotice lastDate="2026-05-21" interval={{ months: 6, from: 'model' }} nowMs={Date.parse(now)} />);
  expect(screen.getByText(words)).toBeVisible();
});
