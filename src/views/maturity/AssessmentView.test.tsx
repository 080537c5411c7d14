import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { begunKey } from '../../core/maturity/assessment/begunTexts';
import '../sample/browserStandIns';
import { AssessmentView } from './AssessmentView';
import type { ViewPlace } from './sections';
import { noMilestones } from './testing/noMilestones';
import { openAssessment } from './testing/openAssessment';

const high = { state: 'level', level: 'high' };
const noSlos = { slo_count: { shop: { status: 'known', reading: 0 } } } as const;
const cell = (name: RegExp | string) => screen.getByRole('button', { name });

function show(open: OpenAssessment, width = 1000) {
  return {
    user: userEvent.setup(),
    ...render(
      <AssessmentView
        open={open}
        milestones={noMilestones}
        linkTo={(page) => `/${String(page)}`}
        width={width}
        height={600}
      />
    ),
  };
}

describe('heat map', () => {
  it('shows levels in words, culture by its own names, and leaves empty what nobody looked at', () => {
    show(
      openAssessment({
        objectives: { shop: high },
        blame: { core: high },
        shifts: { shop: { state: 'not-applicable', reason: 'no service yet' } },
      })
    );
    expect(cell('Objectives, Shop: High')).toHaveTextContent(/^High$/);
    expect(cell('Blame, Core: Generative')).toHaveTextContent(/^Generative$/);
    expect(cell('Shifts, Shop: n/a (not applicable)')).toHaveTextContent(/^n\/a$/);
    expect(cell('Objectives, Core: not assessed')).toBeEmptyDOMElement();
  });

  it('marks where evidence disagrees', () => {
    show(openAssessment({ objectives: { shop: high, core: high } }, { evidence: noSlos }));
    expect(cell('Objectives, Shop: High, evidence disagrees')).toBeVisible();
    expect(cell('Objectives, Core: High')).toBeVisible();
  });

  it('gives each dimension its mean and what is answered, and no total', () => {
    show(openAssessment({ objectives: { shop: high }, shifts: { shop: { state: 'level', level: 'low' } } }));
    const row = screen.getByRole('row', { name: /^Work/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((found) => found.textContent)
    ).toEqual(['–0/2', '1.0 of 22/2']);
    expect(screen.queryByText(/total/i)).not.toBeInTheDocument();
  });

  it('is one tab stop; arrow keys move, Enter opens, Escape comes back to the cell', async () => {
    const { user } = show(openAssessment());
    screen.getByRole('button', { name: 'Save' }).focus();
    await user.tab();
    expect(cell('Objectives, Core: not assessed')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(cell('Shifts, Shop: not assessed')).toHaveFocus();
    expect(screen.getAllByRole('button').filter((found) => found.dataset.place && found.tabIndex === 0)).toHaveLength(
      1
    );
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Shifts' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(cell('Shifts, Shop: not assessed')).toHaveFocus();
  });
});

describe('practice', () => {
  it('asks, and answers with the level chosen', async () => {
    const open = openAssessment();
    const { user } = show(open);
    await user.click(cell('Objectives, Shop: not assessed'));
    expect(screen.getByText('Who agreed the objectives?')).toBeVisible();
    expect(screen.getByRole('radio', { name: /Not assessed/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /Middle.*Some way/ }));
    expect(open.actions.answer).toHaveBeenCalledWith(
      { practiceId: 'objectives', team: 'shop' },
      { state: 'level', level: 'middle' }
    );
  });

  it('keeps "not applicable" only with a reason', async () => {
    const open = openAssessment();
    const { user } = show(open);
    await user.click(cell('Objectives, Shop: not assessed'));
    await user.click(screen.getByRole('radio', { name: /Not applicable/ }));
    expect(open.actions.answer).not.toHaveBeenCalled();
    expect(screen.getByText(/Say why this practice does not apply/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'x');
    expect(open.actions.answer).toHaveBeenLastCalledWith(expect.anything(), { state: 'not-applicable', reason: 'x' });
    expect(screen.queryByText(/Say why/)).not.toBeInTheDocument();
  });

  it('keeps the level when a note is written', async () => {
    const open = openAssessment({ objectives: { shop: high } });
    const { user } = show(open);
    await user.click(cell('Objectives, Shop: High'));
    await user.type(screen.getByRole('textbox', { name: /Note/ }), 'a');
    expect(open.actions.answer).toHaveBeenCalledWith(expect.anything(), { ...high, note: 'a' });
  });

  it('moves by N and B, not while a note is written', async () => {
    const { user } = show(openAssessment());
    await user.click(cell('Objectives, Shop: not assessed'));
    expect(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('n');
    expect(screen.getByRole('heading', { name: 'Shifts' })).toHaveFocus();
    await user.keyboard('b');
    expect(screen.getByRole('heading', { name: 'Objectives' })).toBeVisible();
    await user.click(screen.getByRole('textbox', { name: /Note/ }));
    await user.keyboard('nb');
    expect(screen.getByRole('heading', { name: 'Objectives' })).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('heading', { name: 'Shifts' })).toBeVisible();
  });

  it('saves what is unsaved when it is left', async () => {
    const open = openAssessment({}, { unsaved: 1 });
    const { user } = show(open);
    await user.click(cell('Objectives, Shop: not assessed'));
    expect(open.actions.save).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(open.actions.save).toHaveBeenCalledTimes(1);
  });

  it('names a contradiction as something to talk about', async () => {
    const { user } = show(openAssessment({ objectives: { shop: high } }, { evidence: noSlos }));
    await user.click(cell(/^Objectives, Shop/));
    expect(screen.getByText('ceiling')).toBeVisible();
    expect(screen.getByText(/supports at most “Middle”; the answer is higher. Worth a conversation/)).toBeVisible();
  });

  it('says unknown where the documents cannot be read', async () => {
    const evidence = { slo_count: { shop: { status: 'unknown', reason: 'unreadable' } } } as const;
    const { user } = show(openAssessment({}, { evidence }));
    await user.click(cell(/^Objectives, Shop/));
    expect(screen.getByText('unknown: its source does not answer')).toBeVisible();
    expect(screen.queryByText('ceiling')).not.toBeInTheDocument();
  });

  it('marks questions that the source does not have', async () => {
    const { user } = show(openAssessment());
    await user.click(cell(/^Shifts, Shop/));
    expect(screen.getByText('proposed')).toBeVisible();
  });

  it('opens over the map where there is no room beside it', async () => {
    const { user } = show(openAssessment(), 300);
    await user.click(cell('Objectives, Shop: not assessed'));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to the map' }));
    expect(cell('Objectives, Shop: not assessed')).toHaveFocus();
  });
});

describe('rights', () => {
  it('shows a viewer everything and nothing to edit with', async () => {
    const answer = { state: 'not-applicable', reason: 'no service yet', note: 'ask again' };
    const { user } = show(openAssessment({ objectives: { shop: answer } }, { readOnly: 'no-right' }));
    await user.click(cell(/^Objectives, Shop/));
    expect(screen.getByText('Not applicable: no service yet')).toBeVisible();
    expect(screen.getByText('ask again')).toBeVisible();
    expect(screen.getByText('The agreed way.')).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('Read-only: no right to edit in “Shop”')).toBeVisible();
  });

  it('names the folder and the right when a save is refused', () => {
    show(openAssessment({}, { unsaved: 2, save: { kind: 'refused', folderTitle: 'Platform', detail: '' } }));
    expect(screen.getByText('Not saved: you lack the right to edit in the folder “Platform”')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('2 answers not saved yet');
  });
});

it('shows both sides of a conflict to choose from', async () => {
  const conflict = {
    practiceId: 'objectives',
    team: 'shop',
    stored: { state: 'level', level: 'low' },
    theirs: { state: 'level', level: 'low' },
    ours: { state: 'level', level: 'high', note: 'seen' },
  } as const;
  const open = openAssessment({}, { unsaved: 1, conflicts: [conflict], save: { kind: 'conflict' } });
  const { user } = show(open);
  const list = screen.getByRole('list', { name: 'Conflicting answers' });
  expect(within(list).getByRole('radio', { name: 'Yours: High' })).toBeVisible();
  expect(within(list).getByRole('radio', { name: 'Theirs: Low' })).toBeVisible();
  await user.click(within(list).getByRole('button', { name: 'Take all of theirs' }));
  expect(open.actions.settle).toHaveBeenCalledWith(conflict, 'theirs');
});

it('shows a hostile name as text', () => {
  const open = openAssessment();
  const name = '"><img src=x onerror=alert(1)>';
  const { container } = show({
    ...open,
    assessment: { ...open.assessment, teams: [{ id: 'shop', displayName: name }] },
  });
  expect(screen.getByRole('columnheader', { name })).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
});

it('says where something is typed and not added, and leads there', async () => {
  const link = { link: { title: 'Policy', url: '' } };
  const begun = {
    [begunKey({ practiceId: 'objectives', team: 'shop' })]: link,
    [begunKey({ practiceId: 'gone', team: 'shop' })]: link,
    [begunKey({ practiceId: 'objectives', team: 'gone' })]: link,
  };
  const { user } = show(openAssessment({}, { begun }));
  const notice = within(screen.getByRole('note', { name: 'Typed and not added' }));
  expect(notice.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Objectives, Shop']);
  await user.click(notice.getByRole('button', { name: 'Objectives, Shop' }));
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Policy');
  expect(screen.queryByRole('note', { name: 'Typed and not added' })).not.toBeInTheDocument();
});

it('tells a team that is named like a person from an answer that cannot be read', () => {
  const open = openAssessment();
  const problems = [
    { path: 'resources[0].spec.teams.kim', code: 'team-not-person', detail: 'kim' },
    { path: 'resources[0].spec.answers.objectives.shop.level', code: 'unknown-level', detail: 'top' },
  ];
  show({ ...open, assessment: { ...open.assessment, problems } });
  expect(screen.getByText('Levels describe work, never persons: name the team instead')).toBeVisible();
  expect(screen.getByText(/spec\.teams\.kim: this looks like a person/)).toBeVisible();
  expect(screen.getByText('1 answer cannot be read and shows as not assessed')).toBeVisible();
});

describe('what a link names', () => {
  const at = (place: ViewPlace) => {
    const go = jest.fn();
    const open = openAssessment({ objectives: { core: high } }, { unsaved: 1 });
    const props = { open, milestones: noMilestones, linkTo: String, width: 1000 };
    render(<AssessmentView {...props} viewState={[place, go]} />);
    return { user: userEvent.setup(), open, go };
  };

  it('opens with the practice of a team, and says where each step leads', async () => {
    const { user, open, go } = at({ section: 'map', team: 'shop', practiceId: 'objectives' });
    expect(within(screen.getByRole('region', { name: 'Objectives' })).getByText(/Shop/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(go).toHaveBeenLastCalledWith({ section: 'map', team: 'shop', practiceId: 'shifts' });
    expect(open.actions.save).toHaveBeenCalledTimes(1);
    await user.click(cell('Objectives, Core: High'));
    expect(go).toHaveBeenLastCalledWith({ section: 'map', team: 'core', practiceId: 'objectives' });
    await user.click(screen.getByRole('tab', { name: 'Gap & next' }));
    expect(go).toHaveBeenLastCalledWith({ section: 'next', team: 'shop' });
  });

  it('shows the team in the views of one team', () => {
    at({ section: 'history', team: 'shop' });
    expect(screen.getByRole('columnheader', { name: 'Now, Shop' })).toBeVisible();
  });

  it.each([{ team: 'gone' }, { practiceId: 'gone', team: 'shop' }])('shows the map where %j is not here', (place) => {
    at({ section: 'map', ...place });
    expect(cell('Objectives, Core: High')).toBeVisible();
    expect(screen.queryByRole('region', { name: /Objectives/ })).not.toBeInTheDocument();
  });
});
