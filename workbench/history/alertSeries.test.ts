import { alertHistories, alertSeries } from './alertSeries';
import { newStory } from './story';
import { dayMs, minuteMs } from './units';

const nowMs = Date.UTC(2026, 4, 13, 10, 17);
const story = newStory({ seed: 20, days: 60, nowMs });

it('leaves the present to the Prometheus that evaluates the rules', () => {
  const values = alertSeries(story).filter(({ fromMs, toMs }) => nowMs >= fromMs && nowMs < toMs);
  expect(values).toEqual([]);
});

it('fires while the trouble lasts, with the labels of its rule', () => {
  const checkout = alertSeries(story).find(({ labels }) => labels.alertname === 'CheckoutBudgetBurnsFast');
  expect(checkout?.labels).toMatchObject({ alertstate: 'firing', team: 'storefront', severity: 'page' });
  const rolledBackMs = story.anchorMs - 19 * dayMs + (13 * 60 + 25) * minuteMs;
  expect(
    [rolledBackMs - 30 * minuteMs, rolledBackMs, rolledBackMs + 30 * minuteMs].map((ms) => checkout?.valueAt(ms))
  ).toEqual([undefined, 1, undefined]);
});

it.each`
  team            | least  | most
  ${'identity'}   | ${0}   | ${0}
  ${'storefront'} | ${0}   | ${0}
  ${'fulfilment'} | ${0.6} | ${0.9}
`('of the alerts of $team that ended in 30 days between $least and $most were short', ({ team, least, most }) => {
  const ended = alertHistories(story)
    .filter(({ labels }) => labels.team === team)
    .flatMap(({ firing }) => firing.filter(({ toMs }) => toMs > nowMs - 30 * dayMs));
  const share = ended.filter(({ fromMs, toMs }) => toMs - fromMs <= 5 * minuteMs).length / ended.length;
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});
