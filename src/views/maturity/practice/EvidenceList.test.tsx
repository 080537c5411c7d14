import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { modelWith } from './testing/modelWith';
import { showPractice } from './testing/showPractice';

const high = { state: 'level', level: 'high' };
const share: Signal = {
  id: 'share',
  type: 'ratio',
  window: '30d',
  availability: 'integration',
  means: 'share of things done',
  caveat: 'small samples',
};
const known = (reading: number): SignalState => ({ status: 'known', reading });

/** Evidence of the team that is shown. */
const ofShop = (states: Record<string, SignalState>) =>
  Object.fromEntries(Object.entries(states).map(([key, state]) => [key, { shop: state }]));

it('says floor and ceiling in a sentence, and what is weak', () => {
  showPractice(high, { evidence: ofShop({ slo_count: known(4) }) });
  expect(screen.getByText('The evidence suggests at least “Middle” (weak). It suggests; you decide.')).toBeVisible();
  expect(screen.getByText(/\(weak: never moves an answer by itself\)/)).toBeVisible();
  expect(screen.getByText(/At least 3: suggests at least “Middle”.*holds/)).toHaveTextContent(/– holds$/);
  expect(screen.getByText(/^Exactly 0: supports at most “Middle” \(strong\)/)).toHaveTextContent(/– does not hold$/);
});

it('calls a floor weak where weak rules alone set it, and no other', () => {
  const { unmount } = showPractice(high, { evidence: ofShop({ slo_count: known(4) }) });
  expect(screen.getAllByText(/^weak floor/)).not.toHaveLength(0);
  expect(screen.queryByText(/^floor/)).not.toBeInTheDocument();
  unmount();
  showPractice(high, { evidence: ofShop({ slo_count: known(0) }) });
  expect(screen.getAllByText(/^(◂ )?ceiling/)).not.toHaveLength(0);
  expect(screen.queryByText(/weak (floor|ceiling)/)).not.toBeInTheDocument();
});

it('makes a conversation of an answer above the ceiling, with both sides, and notes what was agreed', async () => {
  const answer = { ...high, note: 'first' };
  const { user, onAnswer } = showPractice(answer, { evidence: ofShop({ slo_count: known(0) }) });
  const talk = within(screen.getByText('Points lower').closest('dl') ?? document.body);
  expect(screen.getByText('A conversation to have')).toBeVisible();
  expect(
    talk.getByText(/SLOs defined for the team's services: 0 – supports at most “Middle” \(strong\)/)
  ).toBeVisible();
  expect(talk.getByText('High')).toBeVisible();
  expect(screen.getByText(/What do people know that the evidence does not show/)).toBeVisible();
  expect(onAnswer).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: /What was agreed/ }), 'look again in May');
  await user.click(screen.getByRole('button', { name: 'Add to the note' }));
  expect(onAnswer).toHaveBeenCalledWith({
    ...answer,
    note: expect.stringMatching(/^first\nAgreed on .+: look again in May$/),
  });
});

it('adds what was agreed to the note when the practice is left', async () => {
  const { user, onAnswer, unmount } = showPractice(high, { evidence: ofShop({ slo_count: known(0) }) });
  await user.type(screen.getByRole('textbox', { name: /What was agreed/ }), 'look again in May');
  expect(onAnswer).not.toHaveBeenCalled();
  unmount();
  expect(onAnswer).toHaveBeenCalledTimes(1);
  expect(onAnswer).toHaveBeenCalledWith({ ...high, note: expect.stringMatching(/: look again in May$/) });
});

it('keeps what was agreed where another level ends the conversation, and adds it to that answer', async () => {
  const { user, onAnswer, rerender, element } = showPractice(high, { evidence: ofShop({ slo_count: known(0) }) });
  await user.type(screen.getByRole('textbox', { name: /What was agreed/ }), 'not yet');
  const middle = { state: 'level', level: 'middle' };
  rerender(element(middle));
  expect(screen.queryByText('A conversation to have')).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /What was agreed/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /What was agreed/ })).toHaveValue('not yet');
  rerender(element(middle, { practiceId: 'shifts', team: 'shop' }));
  expect(onAnswer).toHaveBeenCalledTimes(1);
  expect(onAnswer).toHaveBeenCalledWith({ ...middle, note: expect.stringMatching(/: not yet$/) });
});

it('shows signals that contradict each other side by side', () => {
  const model = modelWith({
    evidence: [
      { signal: 'slo_count', when: '>= 3', suggests: 'high', strength: 'strong' },
      { signal: 'trend', when: 'rising', caps: 'low', strength: 'moderate' },
    ],
  });
  const evidence = ofShop({ slo_count: known(4), trend: { status: 'known', reading: 'rising' } });
  showPractice(undefined, { evidence, assessment: { model } });
  expect(screen.getByText('The signals contradict each other.')).toBeVisible();
  expect(screen.getByText(/: 4 – suggests at least “High”/)).toBeVisible();
  expect(screen.getByText(/: rising – supports at most “Low”/)).toBeVisible();
});

it('says of weak evidence alone that it is a word, not more', () => {
  showPractice({ state: 'level', level: 'low' }, { evidence: ofShop({ slo_count: known(4) }) });
  expect(screen.getByText('Worth a word: weak evidence points elsewhere')).toBeVisible();
  expect(screen.queryByText('A conversation to have')).not.toBeInTheDocument();
});

describe('a reading', () => {
  const model = modelWith({ evidence: [{ signal: 'share', when: '>= 0.8', suggests: 'high', strength: 'strong' }] }, [
    share,
  ]);
  const show = (state: SignalState, canEdit = true) =>
    showPractice(undefined, { evidence: ofShop({ share: state }), assessment: { model }, canEdit });

  it('has its unit, what it counts, its marks, its caveat and where it comes from', () => {
    show({
      status: 'known',
      reading: 0.75,
      quality: ['partial', 'proxy'],
      provenance: {
        source: 'prometheus',
        query: 'sum(up)',
        dataSourceUid: 'prom',
        fromMs: Date.UTC(2026, 9, 1),
        toMs: Date.UTC(2026, 9, 31),
        asOfMs: Date.UTC(2026, 9, 31, 12),
        note: '3/4',
      },
    });
    const item = screen.getByText('75 %').closest('li');
    expect(item).toHaveTextContent('Share of things done: 75 % (3 of 4) partial proxy');
    expect(screen.getByText('Mind: small samples')).toBeVisible();
    expect(screen.getByText(/^From Prometheus, as of .*2026/)).toBeVisible();
    expect(screen.getByText('sum(up)')).toBeInTheDocument();
    const href = decodeURIComponent(screen.getByText('Open in Explore').closest('a')?.href ?? '');
    expect(href).toContain('"expr":"sum(up)"');
    expect(href).toContain('"datasource":"prom"');
    expect(screen.queryByRole('button', { name: /by hand/ })).not.toBeInTheDocument();
  });

  it.each`
    state                                                                                                    | why                                                     | todo
    ${{ reason: 'unreadable', problem: { source: 'loki', name: 'Logs EU', code: 'timeout', detail: '' } }}   | ${'unknown: the data source “Logs EU” does not answer'} | ${/Nothing follows from it/}
    ${{ reason: 'not-connected', connect: 'add-loki' }}                                                      | ${'unknown: nothing measures this here yet'}            | ${/Connect a Loki/}
    ${{ reason: 'not-connected' }}                                                                           | ${'unknown: nothing measures this here yet'}            | ${/Another tool knows this/}
    ${{ reason: 'not-permitted', problem: { source: 'prometheus', name: 'Prod', code: '403', detail: '' } }} | ${'unknown: you may not see the data source “Prod”'}    | ${/Ask an administrator/}
    ${{ reason: 'no-data' }}                                                                                 | ${'unknown: there is nothing to judge by yet'}          | ${/Enter by hand/}
  `('stays unknown with why and what to do: $why, $todo', ({ state, why, todo }) => {
    show({ status: 'unknown', ...state });
    expect(screen.getByText(why)).toBeInTheDocument();
    expect(screen.getByText(todo)).toBeInTheDocument();
    expect(screen.getByText('Nothing is known yet that speaks for or against a level.')).toBeVisible();
  });

  it('beside a practice moves no level', () => {
    const beside = modelWith({ contextSignals: ['share'] }, [share]);
    showPractice(high, { evidence: ofShop({ share: known(0.1) }), assessment: { model: beside } });
    expect(screen.getByText('Beside it: these never move a level')).toBeVisible();
    expect(screen.getByText('10 %')).toBeVisible();
  });

  it('is entered by hand in percent, with its day, and with a hint at a person', async () => {
    const { user, onMove, onReading } = show({ status: 'unknown', reason: 'no-data' });
    await user.click(screen.getByRole('button', { name: 'Enter by hand: share of things done' }));
    const form = within(screen.getByRole('form', { name: 'By hand: share of things done' }));
    await user.click(form.getByRole('button', { name: 'Save the reading' }));
    expect(form.getByText('Enter a number, for example 12.')).toBeVisible();
    await user.type(form.getByRole('textbox', { name: 'Share in %' }), '85');
    await user.type(form.getByRole('textbox', { name: /Where you know it from/ }), 'ann@example.org');
    await user.clear(form.getByLabelText(/^Day/));
    await user.type(form.getByLabelText(/^Day/), '2025-11-12');
    expect(form.getByRole('note')).toHaveTextContent(/^This may name a person/);
    expect(onReading).not.toHaveBeenCalled();
    await user.clear(form.getByRole('textbox', { name: /Where you know it from/ }));
    await user.type(form.getByRole('textbox', { name: /Where you know it from/ }), 'tool of the bank');
    expect(form.queryByRole('note')).not.toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Save the reading' }));
    expect(onMove).not.toHaveBeenCalled();
    expect(onReading).toHaveBeenCalledWith('share', { reading: 0.85, date: '2025-11-12', note: 'tool of the bank' });
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('is written though it names a coach', async () => {
    const evidence = ofShop({ share: { status: 'unknown', reason: 'no-data' } });
    const { user, onReading } = showPractice(undefined, { evidence, assessment: { model, coaches: ['Kim'] } });
    await user.click(screen.getByRole('button', { name: /^Enter by hand/ }));
    await user.type(screen.getByRole('textbox', { name: 'Share in %' }), '40');
    await user.type(screen.getByRole('textbox', { name: /Where you know it from/ }), 'asked Kim');
    expect(screen.getByRole('note')).toHaveTextContent(/name the team or role/);
    await user.click(screen.getByRole('button', { name: 'Save the reading' }));
    expect(onReading).toHaveBeenCalledWith('share', expect.objectContaining({ note: 'asked Kim' }));
  });

  it.each`
    startedFrom                                         | first
    ${undefined}                                        | ${'2025-11-12'}
    ${{ uid: 'm', name: 'Autumn', date: '2025-11-12' }} | ${new Date().toLocaleDateString('sv')}
  `('is of $first at first where the assessment started from $startedFrom', async ({ startedFrom, first }) => {
    const evidence = ofShop({ share: { status: 'unknown', reason: 'no-data' } });
    const { user } = showPractice(undefined, { evidence, assessment: { model, date: '2025-11-12', startedFrom } });
    await user.click(screen.getByRole('button', { name: /^Enter by hand/ }));
    expect(screen.getByLabelText(/^Day/)).toHaveValue(first);
  });

  it('says why it was not written, and keeps what was typed', async () => {
    const { user, onReading } = show({ status: 'unknown', reason: 'no-data' });
    onReading.mockResolvedValue({ kind: 'refused', folderTitle: 'Shop', detail: '' });
    await user.click(screen.getByRole('button', { name: /^Enter by hand/ }));
    await user.type(screen.getByRole('textbox', { name: 'Share in %' }), '40');
    await user.click(screen.getByRole('button', { name: 'Save the reading' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^Not saved. You may not change documents in the folder “Shop”/
    );
    expect(screen.getByRole('textbox', { name: 'Share in %' })).toHaveValue('40');
  });

  it('by hand is shown as such, and can be taken back', async () => {
    const provenance = { source: 'hand', asOfMs: Date.parse('2025-11-12'), note: 'ticket tool' } as const;
    const { user, onReading } = showPractice(undefined, {
      evidence: ofShop({ share: { status: 'known', reading: 0.4, provenance } }),
      assessment: { model, manualSignals: { share: { shop: { reading: 0.4, date: '2025-11-12' } } } },
    });
    expect(screen.getByText('40 %').closest('li')).toHaveTextContent(
      /40 % \(“ticket tool”\), by hand, (12 Nov|Nov 12)/
    );
    await user.click(screen.getByRole('button', { name: /^Take back/ }));
    expect(onReading).toHaveBeenCalledWith('share', undefined);
  });

  it('is not entered after Escape, which leaves the form alone', async () => {
    const { user, onMove, onReading } = show({ status: 'unknown', reason: 'no-data' });
    await user.click(screen.getByRole('button', { name: /^Enter by hand/ }));
    await user.type(screen.getByRole('textbox', { name: 'Share in %' }), '40{Escape}');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(onMove).not.toHaveBeenCalled();
    expect(onReading).not.toHaveBeenCalled();
  });

  it('cannot be entered by a viewer', () => {
    show({ status: 'unknown', reason: 'no-data' }, false);
    expect(screen.queryByRole('button', { name: /by hand/ })).not.toBeInTheDocument();
  });
});
