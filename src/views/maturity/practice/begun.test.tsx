import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Evidence, SignalState } from '../../../core/maturity/evidence/signalState';
import { showPractice } from './testing/showPractice';

const high = { state: 'level', level: 'high' };
const others: Place[] = [
  { practiceId: 'shifts', team: 'shop' },
  { practiceId: 'objectives', team: 'core' },
];
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const noField = (name: string | RegExp) => expect(screen.queryByRole('textbox', { name })).not.toBeInTheDocument();
const unknown: SignalState = { status: 'unknown', reason: 'not-connected' };
const ofShop = (slo_count: SignalState): Evidence => ({ slo_count: { shop: slo_count } });

it.each(others)('keeps a link that is begun while %j is looked at', async (other) => {
  const { user, rerender, element, onAnswer } = showPractice(high);
  await user.click(screen.getByRole('button', { name: 'Add a link' }));
  expect(field('Title')).toHaveFocus();
  await user.type(field('Title'), 'Policy');
  await user.type(field('Address'), 'https://wiki');
  rerender(element(high, other));
  noField('Title');
  rerender(element(high));
  expect(field('Title')).toHaveValue('Policy');
  expect(field('Title')).not.toHaveFocus();
  expect(onAnswer).not.toHaveBeenCalled();
  await user.type(field('Address'), '.example.org');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(onAnswer).toHaveBeenCalledWith({ ...high, links: [{ title: 'Policy', url: 'https://wiki.example.org' }] });
  rerender(element(high, other));
  rerender(element(high));
  noField('Title');
});

it.each(others)('keeps a reading that is begun while %j is looked at', async (other) => {
  const { user, rerender, element, onReading } = showPractice(high, { evidence: ofShop(unknown) });
  await user.click(screen.getByText(/^Not measured here/));
  await user.click(screen.getByRole('button', { name: /^Enter by hand: SLOs/ }));
  await user.type(field('Count'), '4');
  await user.type(field(/^Where you know it from/), 'the wiki');
  rerender(element(high, other));
  noField('Count');
  rerender(element(high));
  expect(field('Count')).toBeVisible();
  expect(field('Count')).toHaveValue('4');
  expect(field(/^Where you know it from/)).toHaveValue('the wiki');
  await user.click(screen.getByRole('button', { name: 'Save the reading' }));
  expect(onReading).toHaveBeenCalledWith('slo_count', expect.objectContaining({ reading: 4, note: 'the wiki' }));
  rerender(element(high, other));
  rerender(element(high));
  noField('Count');
});

it('forgets what is thrown away', async () => {
  const { user, rerender, element } = showPractice(high);
  await user.click(screen.getByRole('button', { name: 'Add a link' }));
  await user.type(field('Title'), 'Policy');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  rerender(element(high, others[0]));
  rerender(element(high));
  noField('Title');
});
