import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter } from 'react-router';
import type { GroupResult, SloAnswer } from '../../../core/slo/answer';
import '../../../views/sample/browserStandIns';
import { sampleAnswer, sampleSlo } from '../../../views/sample/sampleAnswer';
import { GroupBar } from './GroupBar';
import { groupChange, groupIn, groupView } from './groupParam';
import { GroupsSection } from './GroupsSection';

const grouped = sampleSlo({
  indicator: {
    kind: 'ratio',
    given: 'bad',
    event: { metric: 'a_total', matchers: [] },
    total: { metric: 'a_total', matchers: [] },
    groupBy: ['tenant'],
  },
});
const group = (tenant: string, bad: number, total = 1000): GroupResult => ({
  labels: { tenant },
  figures: { ...sampleAnswer().figures, events: { good: total - bad, bad, total }, remaining: 1 - bad },
});
/** Least budget first: 12 with 11 bad events to none, and one without any event. */
const groups = [...Array.from({ length: 12 }, (_, i) => group(`t${i}`, 11 - i)), group('idle', 0, 0)];
const answerWith = (change: Partial<SloAnswer>, asked: object = {}): SloAnswer => {
  const answer = sampleAnswer();
  return { ...answer, ...change, question: { ...answer.question, slo: grouped, ...asked } };
};

function list(search = '', record: object = {}) {
  render(
    <MemoryRouter initialEntries={[`/slo/headroom-checkout/availability${search}`]}>
      <GroupsSection answer={answerWith({ groups })} record={record} timeZone="utc" onExplain={jest.fn()} />
    </MemoryRouter>
  );
}
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

it('shows the worst ten, and all when they are asked for', async () => {
  list();
  expect(names()).toEqual(Array.from({ length: 10 }, (_, i) => `tenant=t${i}`));
  await userEvent.click(screen.getByRole('button', { name: 'Show all 13' }));
  expect(names()).toHaveLength(13);
  const idle = within(screen.getByRole('row', { name: /^tenant=idle/ }));
  expect(idle.getByText('no events in this window')).toBeVisible();
  // 66 were bad in all.
  expect(within(screen.getByRole('row', { name: /^tenant=t0/ })).getByText(/^17.%$/)).toBeVisible();
});

it('names where the SLO holds by its record and nothing was counted', () => {
  list('', { regions: ['t1', 'moon'] });
  expect(screen.getByText('Nothing was counted for moon in this window')).toBeVisible();
});

it('finds a group by its name', async () => {
  list();
  await userEvent.type(screen.getByRole('textbox', { name: 'Find' }), 'T11');
  expect(names()).toEqual(['tenant=t11']);
  await userEvent.type(screen.getByRole('textbox', { name: 'Find' }), 'x');
  expect(screen.getByText('No group has “T11x” in its name.')).toBeVisible();
});

it('a name leads to the page of that group, seen as this one', () => {
  list('?window=week&explain=sli&explain-of=group:tenant%3Dt0');
  const href = screen.getByRole('link', { name: 'tenant=t0' }).getAttribute('href') ?? '';
  expect(Object.fromEntries(new URL(href, 'http://grafana').searchParams)).toEqual({
    window: 'week',
    group: 'tenant=t0',
  });
});

it('the group in the address', () => {
  const of = (search: string, slo = grouped) => groupIn(new URLSearchParams(search), slo);
  expect(of('')).toBeUndefined();
  expect(of('group=tenant%3Dt0')).toBe('tenant=t0');
  expect(of('group=tenant%3Dt0', sampleSlo())).toBeUndefined();
  expect(of(new URLSearchParams(groupView(new URLSearchParams(), '')).toString())).toBe('');
  expect(groupChange(undefined)).toMatchObject({ group: undefined });
});

it.each([
  [{ code: 'too-many', count: 2_345, limit: 100 }, /2,345 groups by tenant: more than the 100/],
  [{ code: 'not-counted', problem: { code: 'timeout', detail: '' } }, /by tenant could not be counted/],
  [{ code: 'apart', given: 'bad' }, /Bad events were counted under other labels/],
])('says why there are none: %j', (refused, says) => {
  const answer = { status: 'ready', value: answerWith({}, { groups: { refused } }) } as const;
  render(<GroupBar slo={grouped} answer={answer} group={undefined} onChange={jest.fn()} />);
  expect(screen.getByText(says)).toBeVisible();
});

it('says that a group is not there', () => {
  const answer = { status: 'ready', value: answerWith({ groups }) } as const;
  render(<GroupBar slo={grouped} answer={answer} group="tenant=gone" onChange={jest.fn()} />);
  expect(screen.getByText('No group is called tenant=gone in this window')).toBeVisible();
});
