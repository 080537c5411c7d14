import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { begunKey } from '../../../core/maturity/assessment/begunTexts';
import { showInterview } from './testing/showInterview';

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const heading = (name: RegExp | string) => screen.getByRole('heading', { name });
const radio = (name: RegExp) => screen.getByRole('radio', { name });
const level = (name: RegExp) => within(screen.getByRole('group', { name: 'Level' })).getByRole('radio', { name });

async function start(user: UserEvent, team = /Shop/, role = /Everyone/) {
  await user.click(button('Interview'));
  await user.click(radio(team));
  await user.click(radio(role));
  await user.click(button('Start'));
}

describe('start', () => {
  it('offers the teams, the roles that are asked, and says how much there is to ask', async () => {
    const { user } = showInterview();
    await user.click(button('Interview'));
    expect(heading('Interview')).toHaveFocus();
    expect(screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Core',
      'Shop',
      'Everyone',
      'Executives',
      'Operations',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent(/^4 questions in 3 practices, up to 12\smin\./);
    await user.click(radio(/Operations/));
    expect(screen.getByRole('status')).toHaveTextContent(/^3 questions in 2 practices/);
  });

  it('takes no time box that is no number of minutes; none at 0', async () => {
    const { user } = showInterview();
    await user.click(button('Interview'));
    const minutes = screen.getByRole('spinbutton', { name: /Minutes/ });
    await user.clear(minutes);
    await user.type(minutes, '-1');
    expect(screen.getByText('Give minutes as a number from 0.')).toBeVisible();
    expect(button('Start')).toBeDisabled();
    await user.clear(minutes);
    await user.type(minutes, '0');
    await user.click(button('Start'));
    expect(screen.getByRole('timer')).toHaveAccessibleName('0:00 in all, 0:00 for this question');
  });
});

it('asks the questions of one role one at a time, in order, to a summary', async () => {
  const { user, save, keep, given } = showInterview();
  await start(user, /Shop/, /Operations/);
  expect(heading('Who agreed the objectives?')).toHaveFocus();
  expect(button('Question 1 of 3')).toBeVisible();
  expect(screen.getByText(/Question 1 of 2 about “Objectives”: all 2 share one answer and one note/)).toBeVisible();
  expect(button('Back')).toBeDisabled();

  await user.click(level(/^Middle/));
  expect(given).toHaveBeenLastCalledWith(
    { practiceId: 'objectives', team: 'shop' },
    { state: 'level', level: 'middle' }
  );
  expect(save).not.toHaveBeenCalled();
  await user.click(button('Next'));
  expect(save).toHaveBeenCalledTimes(1);
  expect(keep).toHaveBeenLastCalledWith(
    expect.objectContaining({ team: 'shop', role: 'operations', practiceId: 'objectives', number: 1 })
  );
  expect(heading('Where can they be seen?')).toHaveFocus();
  expect(level(/^Middle/)).toBeChecked();
  await user.click(button('Next'));
  expect(heading('Who is on call?')).toHaveFocus();
  await user.click(button('Finish'));

  expect(heading('Interview with Shop, Operations: all questions asked')).toHaveFocus();
  expect(screen.getByText(/1 of 2 practices answered in .*, 1 not assessed\./)).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Answered (1)' })).getByRole('listitem')).toHaveTextContent(
    'Objectives: Middle'
  );
  await user.click(button('Back to the map'));
  expect(keep).toHaveBeenLastCalledWith(undefined);
  expect(button('Interview')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /Resume/ })).not.toBeInTheDocument();
});

it('skips a practice with all its questions and leaves it not assessed', async () => {
  const { user, given, save } = showInterview();
  await start(user);
  await user.click(button('Skip practice'));
  expect(heading('Who is on call?')).toHaveFocus();
  expect(given).not.toHaveBeenCalled();
  expect(save).not.toHaveBeenCalled();
  await user.click(button('Skip practice'));
  await user.click(button('Skip practice'));
  const skipped = screen.getByRole('region', { name: 'Not assessed (3)' });
  await user.click(within(skipped).getByRole('button', { name: 'Shifts' }));
  expect(heading('Who is on call?')).toHaveFocus();
});

it('keeps "not applicable" only with a reason', async () => {
  const { user, given } = showInterview();
  await start(user);
  await user.click(level(/Not applicable/));
  expect(given).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'n');
  expect(given).toHaveBeenLastCalledWith(expect.anything(), { state: 'not-applicable', reason: 'n' });
  await user.click(button('Next practice'));
  await user.click(button('Skip practice'));
  await user.click(button('Skip practice'));
  expect(screen.getByRole('region', { name: 'Not applicable (1)' })).toHaveTextContent('Objectives: n');
});

it('takes target, confidence and note beside the level', async () => {
  const { user, given } = showInterview({ answers: { objectives: { shop: { state: 'level', level: 'low' } } } });
  await start(user);
  const group = (name: RegExp) => within(screen.getByRole('group', { name }));
  await user.click(group(/Target/).getByRole('radio', { name: 'High' }));
  await user.click(group(/Confidence/).getByRole('radio', { name: 'Medium' }));
  await user.type(screen.getByRole('textbox', { name: /Note/ }), 'x');
  expect(given).toHaveBeenLastCalledWith(
    { practiceId: 'objectives', team: 'shop' },
    { state: 'level', level: 'low', targetLevel: 'high', confidence: 'medium', note: 'x' }
  );
  await user.click(group(/Target/).getByRole('radio', { name: 'None' }));
  await user.click(group(/Confidence/).getByRole('radio', { name: 'Not said' }));
  expect(given).toHaveBeenLastCalledWith(expect.anything(), { state: 'level', level: 'low', note: 'x' });
});

it('lets a coach of the assessment say who judged', async () => {
  const answers = { objectives: { shop: { state: 'level', level: 'low', assessor: 'Kim' } } };
  const { user, given } = showInterview({ answers, coaches: ['Jo', 'Kim'] });
  await start(user);
  const judged = within(screen.getByRole('group', { name: 'Judged by' }));
  expect(judged.getByRole('radio', { name: 'Kim' })).toBeChecked();
  await user.click(judged.getByRole('radio', { name: 'Jo' }));
  expect(given).toHaveBeenLastCalledWith(expect.anything(), {
    ...answers.objectives.shop,
    assessor: 'Jo',
    assessedAt: expect.any(String),
  });
});

describe('keys', () => {
  it('lead on with arrows, Enter on a level and Ctrl+Enter in the note', async () => {
    const { user } = showInterview();
    await start(user);
    await user.keyboard('{ArrowRight}');
    expect(heading('Where can they be seen?')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(heading('Who agreed the objectives?')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(heading('Who agreed the objectives?')).toHaveFocus();
    await user.keyboard('n');
    expect(heading('Where can they be seen?')).toHaveFocus();
    await user.click(level(/^High/));
    await user.keyboard('{Enter}');
    expect(heading('Who is on call?')).toHaveFocus();
    await user.click(screen.getByRole('textbox', { name: /Note/ }));
    await user.keyboard('nb{ArrowRight}{Control>}{Enter}{/Control}');
    expect(heading('What follows a mistake?')).toHaveFocus();
    await user.click(screen.getByRole('textbox', { name: /Note/ }));
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(heading('Who is on call?')).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /Note/ })).toHaveValue('nb');
  });

  it('leave arrows among levels to the levels', async () => {
    const { user } = showInterview();
    await start(user);
    await user.click(level(/^Low/));
    await user.keyboard('{ArrowRight}');
    expect(level(/^Middle/)).toBeChecked();
    expect(heading('Who agreed the objectives?')).toBeVisible();
  });
});

it('jumps to any question by a list with the answers so far', async () => {
  const { user } = showInterview({ answers: { shifts: { shop: { state: 'level', level: 'high', note: 'long' } } } });
  await start(user);
  await user.click(button('Question 1 of 4'));
  const list = screen.getByRole('list', { name: 'Questions' });
  expect(within(list).getByRole('button', { name: /1\. Who agreed/ })).toHaveFocus();
  expect(list).toHaveTextContent(/Shifts High3\. Who is on call\?/);
  await user.click(within(list).getByRole('button', { name: /4\. What follows/ }));
  expect(heading('What follows a mistake?')).toHaveFocus();
});

describe('pause and resume', () => {
  const place = {
    team: 'shop',
    role: 'operations',
    practiceId: 'objectives',
    number: 1,
    elapsedMs: 125_000,
    timeBoxMs: 60_000,
  };

  it('offers to go on where it was left', async () => {
    const { user } = showInterview({ place });
    await user.click(button('Resume interview with Shop, Operations: question 2 of 3'));
    expect(heading('Where can they be seen?')).toHaveFocus();
    expect(screen.getByRole('timer')).toHaveAccessibleName('2:05 in all, 0:00 of 1:00 for this question');
  });

  it('offers it at the start of a new one as well', async () => {
    const { user } = showInterview({ place });
    await user.click(button('Interview'));
    expect(screen.getByText(/^Shop, Operations: question 2 of 3/)).toBeVisible();
    await user.click(button('Resume'));
    expect(heading('Where can they be seen?')).toBeVisible();
  });

  it('saves and keeps the place when it is paused', async () => {
    const { user, save, keep } = showInterview();
    await start(user, /Core/);
    await user.keyboard('{ArrowRight}');
    await user.click(level(/^Low/));
    await user.click(button('Pause the interview'));
    expect(save).toHaveBeenCalledTimes(1);
    expect(keep).toHaveBeenLastCalledWith(
      expect.objectContaining({ team: 'core', practiceId: 'objectives', number: 1 })
    );
    expect(button('Resume interview with Core, Everyone: question 2 of 4')).toHaveFocus();
  });

  it.each`
    gone      | change
    ${'team'} | ${{ team: 'old' }}
    ${'role'} | ${{ role: 'sales' }}
  `('offers nothing where the $gone is gone', ({ change }) => {
    showInterview({ place: { ...place, ...change } });
    expect(screen.queryByRole('button', { name: /Resume/ })).not.toBeInTheDocument();
  });
});

describe('evidence', () => {
  const noSlos = { slo_count: { shop: { status: 'known', reading: 0 } } } as const;

  it('shows what was agreed before the tab was closed, and adds it to the note when the question is left', async () => {
    const answers = { objectives: { shop: { state: 'level', level: 'high' } } };
    const begun = { [begunKey({ practiceId: 'objectives', team: 'shop' })]: { agreed: { text: 'look again' } } };
    const { user, given } = showInterview({ evidence: noSlos, answers, change: { begun } });
    await start(user);
    const agreed = screen.getByRole('textbox', { name: /^What was agreed/ });
    expect(agreed).toHaveValue('look again');
    await user.type(agreed, ' in May');
    await user.click(button('Evidence: something to talk about'));
    expect(given).not.toHaveBeenCalled();
    await user.click(button('Next practice'));
    expect(given).toHaveBeenCalledTimes(1);
    const note = expect.stringMatching(/^Agreed on .+: look again in May$/);
    expect(given).toHaveBeenCalledWith(expect.anything(), { state: 'level', level: 'high', note });
    await user.click(button('Back'));
    await user.click(button('Back'));
    expect(screen.queryByDisplayValue('look again in May')).not.toBeInTheDocument();
  });

  it('is folded, and named as something to talk about once it disagrees', async () => {
    const { user } = showInterview({ evidence: noSlos });
    await start(user);
    expect(screen.queryByText(/SLOs defined for/)).not.toBeInTheDocument();
    await user.click(button('Evidence'));
    expect(screen.getByText(/SLOs defined for the team's services/)).toBeVisible();
    await user.click(level(/^High/));
    expect(button('Evidence: something to talk about')).toHaveAttribute('aria-expanded', 'true');
    await user.click(button('Next practice'));
    await user.click(button('Skip practice'));
    await user.click(button('Skip practice'));
    expect(screen.getByRole('region', { name: 'To talk about (1)' })).toHaveTextContent(
      /Objectives: High\. The evidence supports at most “Middle”; the answer is higher\. .* What do people know/
    );
  });

  it('names weak evidence as such in what is left to talk about', async () => {
    const evidence = { slo_count: { shop: { status: 'known', reading: 4 } } } as const;
    const answers = { objectives: { shop: { state: 'level', level: 'low' } } };
    const { user } = showInterview({ evidence, answers });
    await start(user);
    await user.click(button('Next practice'));
    await user.click(button('Skip practice'));
    await user.click(button('Skip practice'));
    expect(screen.getByRole('region', { name: 'To talk about (1)' })).toHaveTextContent(
      /Low\. Weak evidence makes at least “Middle” plausible/
    );
  });

  it('hints at a person in what was agreed', async () => {
    const answers = { objectives: { shop: { state: 'level', level: 'high' } } };
    const { user } = showInterview({ evidence: noSlos, answers, coaches: ['Kim'] });
    await start(user);
    await user.click(button('Evidence: something to talk about'));
    await user.type(screen.getByRole('textbox', { name: /^What was agreed/ }), 'Ki');
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^What was agreed/ }), 'm looks again');
    expect(screen.getByRole('note')).toHaveTextContent(/^This may name a person/);
  });

  it('shows the SLOs of the team beside questions about SLOs only, folded where there is little room', async () => {
    const { user } = showInterview({ width: 300 });
    await start(user);
    expect(screen.queryByText('live SLOs of shop')).not.toBeInTheDocument();
    await user.click(button('The SLOs of Shop now'));
    expect(screen.getByText('live SLOs of shop')).toBeVisible();
    await user.click(button('Skip practice'));
    expect(screen.queryByRole('button', { name: /The SLOs of/ })).not.toBeInTheDocument();
  });
});

it.each(['no-right', 'managed', 'copy'] as const)('is not offered where nobody can edit: %s', (readOnly) => {
  showInterview({ change: { readOnly } });
  expect(screen.getByText('the map')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('says what of the answers is not judged again since the milestone before', async () => {
  const startedFrom = { uid: 'm1', name: 'Autumn', date: '2026-05-01' };
  const answers = {
    shifts: { shop: { state: 'level', level: 'low', assessedAt: '2026-04-30T10:00:00Z' } },
    blame: { shop: { state: 'level', level: 'low', assessedAt: '2026-11-20T10:00:00Z' } },
  };
  const { user } = showInterview({ answers, startedFrom });
  await start(user);
  await user.click(button('Skip practice'));
  await user.click(button('Next practice'));
  await user.click(button('Next practice'));
  const items = (name: string) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(items('Answered (1)')).toEqual(['Blame: Pathological']);
  expect(items('As at the milestone “Autumn”, not judged again (1)')).toEqual(['Shifts: Low']);
  expect(
    screen.getByText(/^1 of 3 practices answered in .*, 1 as at the milestone before, 1 not assessed\./)
  ).toBeVisible();
});

it('shows why a save did not happen at the question', async () => {
  const save = { kind: 'refused', folderTitle: 'Platform', detail: '' } as const;
  const { user } = showInterview({ change: { save } });
  await start(user);
  expect(screen.getByText('Not saved: you lack the right to edit in the folder “Platform”')).toBeVisible();
});

describe('timer', () => {
  const timer = () => screen.getByRole('timer').textContent;
  const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    hide(false);
    jest.useRealTimers();
  });

  const resumed = async () => {
    const place = { team: 'shop', practiceId: 'objectives', number: 0, elapsedMs: 60_000, timeBoxMs: 90_000 };
    const { user, keep } = showInterview({ place, timers: true });
    await user.click(button(/^Resume/));
    return { user, keep };
  };

  it('counts, shows when the time box is over, and begins it anew with each question', async () => {
    const { user, keep } = await resumed();
    pass(30_000);
    expect(timer()).toBe('1:30 · 0:30/1:30');
    pass(70_000);
    expect(timer()).toMatch(/^2:40 · +0:10 over$/);
    await user.click(button('Next'));
    expect(keep.mock.lastCall?.[0].elapsedMs).toBe(160_000);
    expect(timer()).toBe('2:40 · 0:00/1:30');
  });

  it('stands while the tab is hidden and while the machine sleeps', async () => {
    await resumed();
    pass(10_000);
    hide(true);
    pass(600_000);
    hide(false);
    pass(5_000);
    expect(timer()).toBe('1:15 · 0:15/1:30');
    jest.setSystemTime(Date.now() + 3_600_000);
    pass(1000);
    expect(timer()).toBe('1:20 · 0:20/1:30');
  });
});
