import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { openAssessment } from '../testing/openAssessment';
import { gapRows } from './gapRows';
import { NextSection } from './NextSection';

const level = (of: string, targetLevel?: string) => ({ state: 'level', level: of, targetLevel });

function show(answers: Parameters<typeof openAssessment>[0], evidence = {}, onInterview?: () => void) {
  const open = openAssessment(answers, { evidence });
  const onOpen = jest.fn();
  render(
    <NextSection
      {...{ open, onOpen, onInterview }}
      team="shop"
      teamChoice={null}
      linkTo={(page) => `/page/${String(page)}`}
    />
  );
  return { user: userEvent.setup(), onOpen };
}

it('says what evidence would lift the lowest practice, how it stands, and where to do it', async () => {
  const evidence = { slo_count: { shop: { status: 'known', reading: 0 } } };
  const { user, onOpen } = show({ objectives: { shop: level('low') } }, evidence);
  const list = within(screen.getByRole('list', { name: /What next/ }));
  expect(list.getByText(/SLOs defined for the team's services: at least 3 → “Middle”/)).toHaveTextContent('Now 0.');
  expect(list.getByRole('link', { name: 'Define an SLO' })).toHaveAttribute('href', '/page/new-slo');
  await user.click(list.getByRole('button', { name: 'Objectives' }));
  expect(onOpen).toHaveBeenCalledWith({ practiceId: 'objectives', team: 'shop' });
});

it('offers to enter by hand what Headroom does not compute yet', async () => {
  const open = openAssessment({ objectives: { shop: level('low') } });
  const { model } = open.assessment;
  // What the small model counts, under a name that nothing here computes.
  const renamed = JSON.parse(JSON.stringify(model).replaceAll('slo_count', 'slo_revision_count'));
  const onOpen = jest.fn();
  const changed = { ...open, assessment: { ...open.assessment, model: renamed } };
  render(
    <NextSection open={changed} team="shop" teamChoice={null} linkTo={String} onOpen={onOpen} onInterview={undefined} />
  );
  const list = within(screen.getByRole('list', { name: /What next/ }));
  expect(list.getByText(/Now unknown: not computed yet/)).toBeVisible();
  await userEvent.setup().click(list.getByRole('button', { name: 'Enter a reading' }));
  expect(onOpen).toHaveBeenCalledWith({ practiceId: 'objectives', team: 'shop' });
});

it('names what nobody has assessed instead of ranking it lowest', () => {
  show({ objectives: { shop: level('middle') } });
  expect(screen.getByText('Not assessed yet: 2 practices')).toBeVisible();
  const list = within(screen.getByRole('list', { name: /What next/ }));
  expect(list.queryByText('Shifts')).not.toBeInTheDocument();
});

it('lists gaps to target, the widest first, those unknown after them', () => {
  const answers = {
    objectives: { shop: level('middle', 'high'), core: level('high', 'high') },
    shifts: { shop: level('low', 'high'), core: { state: 'not-assessed', targetLevel: 'middle' } },
  };
  const { assessment } = openAssessment(answers);
  expect(gapRows(assessment).map(({ practice, now, target, gap }) => [practice, now, target, gap])).toEqual([
    ['Shifts', 'Low', 'High', '2 levels'],
    ['Objectives', 'Middle', 'High', '1 level'],
    ['Shifts', 'not assessed', 'Middle', 'unknown'],
    ['Objectives', 'High', 'High', 'reached'],
  ]);
});

it('says how to set a target where there is none', () => {
  show({});
  expect(screen.getByText(/No answer names a target yet/)).toBeVisible();
});

it.each`
  case                          | objectives       | said
  ${'nothing is assessed'}      | ${undefined}     | ${/^3 practices are not assessed yet/}
  ${'the rest is not assessed'} | ${level('high')} | ${/^2 practices are not assessed yet/}
`('does not take for the top what nobody has assessed: $case', ({ objectives, said }) => {
  show(objectives === undefined ? {} : { objectives: { shop: objectives } });
  expect(screen.getByText(said)).toBeVisible();
  expect(screen.queryByText(/nothing to suggest/)).not.toBeInTheDocument();
});

it('begins an interview where nothing is assessed, for who can hold one', async () => {
  const onInterview = jest.fn();
  const { user } = show({}, {}, onInterview);
  await user.click(screen.getByRole('button', { name: 'Begin an interview' }));
  expect(onInterview).toHaveBeenCalled();
});

it('offers no interview to who cannot hold one', () => {
  show({});
  expect(screen.queryByRole('button', { name: /interview/i })).not.toBeInTheDocument();
});
