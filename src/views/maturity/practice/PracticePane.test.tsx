import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { modelWith } from './testing/modelWith';
import { showPractice } from './testing/showPractice';

const high = { state: 'level', level: 'high' };
const inGroup = (name: RegExp) => within(screen.getByRole('group', { name }));

describe('answer', () => {
  it('takes target and confidence beside the level', async () => {
    const { user, onAnswer } = showPractice(high);
    expect(inGroup(/^Target/).getByRole('radio', { name: 'None' })).toBeChecked();
    await user.click(inGroup(/^Target/).getByRole('radio', { name: 'Middle' }));
    expect(onAnswer).toHaveBeenLastCalledWith({ ...high, targetLevel: 'middle' });
    await user.click(inGroup(/^Confidence/).getByRole('radio', { name: 'Low' }));
    expect(onAnswer).toHaveBeenLastCalledWith({ ...high, confidence: 'low' });
  });

  it('takes the target back', async () => {
    const { user, onAnswer } = showPractice({ ...high, targetLevel: 'middle' });
    await user.click(inGroup(/^Target/).getByRole('radio', { name: 'None' }));
    expect(onAnswer).toHaveBeenLastCalledWith(high);
  });

  it('keeps the former answer while "not applicable" has no reason', async () => {
    const { user, onAnswer } = showPractice(high);
    await user.click(inGroup(/^Level/).getByRole('radio', { name: /^Not applicable/ }));
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'n');
    expect(onAnswer).toHaveBeenLastCalledWith({ state: 'not-applicable', reason: 'n' });
    await user.clear(screen.getByRole('textbox', { name: /Reason/ }));
    expect(onAnswer).toHaveBeenLastCalledWith(high);
  });

  it('keeps the former reason while there is none', async () => {
    const answer = { state: 'not-applicable', reason: 'no shifts' };
    const { user, onAnswer } = showPractice(answer);
    await user.clear(screen.getByRole('textbox', { name: /Reason/ }));
    expect(onAnswer).toHaveBeenLastCalledWith(answer);
    expect(screen.getByText(/until then it is not kept/)).toBeVisible();
  });

  it.each`
    note                                 | hinted
    ${'Kim drills the others'}           | ${true}
    ${'see ann@example.org'}             | ${true}
    ${'the platform team drills others'} | ${false}
    ${'Ann drills the others'}           | ${false}
  `('hints at a person in the note “$note”: $hinted', ({ note, hinted }) => {
    showPractice({ ...high, note }, { assessment: { coaches: ['Kim'] } });
    expect(screen.queryAllByText(/^This may name a person/)).toHaveLength(hinted ? 1 : 0);
  });

  it('keeps a link once title and address are right, and says at the field what is wrong', async () => {
    const { user, onAnswer } = showPractice(high);
    await user.click(screen.getByRole('button', { name: 'Add a link' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Address' })).toBeInvalid();
    expect(screen.getByText(/begins with http/)).toBeVisible();
    expect(screen.getByText(/Say in a few words/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Policy');
    await user.clear(screen.getByRole('textbox', { name: 'Address' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'https://wiki.example.org/policy{Enter}');
    expect(onAnswer).toHaveBeenCalledWith({
      ...high,
      links: [{ title: 'Policy', url: 'https://wiki.example.org/policy' }],
    });
    expect(screen.queryByRole('textbox', { name: 'Address' })).not.toBeInTheDocument();
  });

  it('removes a link', async () => {
    const links = [
      { title: 'Policy', url: 'https://a.example.org' },
      { title: 'Review', url: 'https://b.example.org' },
    ];
    const { user, onAnswer } = showPractice({ ...high, links });
    expect(screen.getByRole('link', { name: 'Policy' })).toHaveAttribute('href', 'https://a.example.org');
    await user.click(screen.getByRole('button', { name: /Remove the link “Policy”/ }));
    expect(onAnswer).toHaveBeenCalledWith({ ...high, links: [links[1]] });
  });

  it('says who judged when, and lets a coach of the assessment say so', async () => {
    const { user, onAnswer } = showPractice(
      { ...high, assessor: 'Ann', assessedAt: '2026-11-12T09:00:00Z' },
      { assessment: { coaches: ['Ann', 'Bo'] } }
    );
    expect(screen.getByText(/Judged on .*2026 by Ann/)).toBeVisible();
    expect(inGroup(/^Judged by/).getByRole('radio', { name: 'Ann' })).toBeChecked();
    await user.click(inGroup(/^Judged by/).getByRole('radio', { name: 'Bo' }));
    expect(onAnswer).toHaveBeenCalledWith({ ...high, assessor: 'Bo', assessedAt: expect.any(String) });
  });

  it('says what is carried over, and "still so" judges it anew', async () => {
    const answer = { ...high, assessedAt: '2026-05-01T09:00:00Z' };
    const startedFrom = { uid: 'm', name: 'Spring', date: '2026-05-02' };
    const { user, onAnswer } = showPractice(answer, { assessment: { startedFrom } });
    expect(screen.getByText(/Carried over from “Spring”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Still so' }));
    const [confirmed] = onAnswer.mock.lastCall ?? [];
    expect(confirmed).toMatchObject(high);
    expect(Date.parse(confirmed.assessedAt)).toBeGreaterThan(Date.parse(answer.assessedAt));
  });

  it('shows a viewer all of it and nothing to change', () => {
    const links = [{ title: 'Policy', url: 'https://a.example.org' }];
    showPractice({ ...high, targetLevel: 'middle', confidence: 'low', note: 'seen', links }, { canEdit: false });
    expect(screen.getAllByRole('definition').map((found) => found.textContent)).toEqual(['Middle', 'Low']);
    expect(screen.getByText('seen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Policy' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Add|Remove|Still so/ })).not.toBeInTheDocument();
  });
});

it('marks words that the source does not have', () => {
  const model = modelWith({
    levelOrigins: { low: 'proposed' },
    levelAdditions: { middle: 'And more.' },
    levelPlacements: { high: 'proposed' },
  });
  showPractice(undefined, { assessment: { model } });
  const level = inGroup(/^Level/);
  expect(level.getByRole('radio', { name: /^Low proposed/ })).toBeVisible();
  expect(level.getByRole('radio', { name: /^Middle partly proposed.*Proposed in addition: And more/ })).toBeVisible();
  expect(level.getByRole('radio', { name: /^High level proposed/ })).toBeVisible();
});
