import { demoServices } from './demoServices';
import { logLines } from './logLines';
import { newStory } from './story';
import { dayMs } from './units';

const nowMs = Date.UTC(2026, 4, 13, 10, 17);
const lines = logLines(newStory({ seed: 20, days: 60, nowMs }), nowMs);

it('goes from oldest to newest and ends now', () => {
  const times = lines.map(({ timeMs }) => timeMs);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(nowMs);
});

it.each`
  team            | least   | most
  ${'identity'}   | ${1}    | ${1}
  ${'storefront'} | ${0.5}  | ${0.7}
  ${'fulfilment'} | ${0.05} | ${0.2}
`('$team has between $least and $most of its lines structured', ({ team, least, most }) => {
  const own = demoServices.filter((service) => service.team === team).map(({ name }) => name);
  const today = lines.filter(({ service, timeMs }) => own.includes(service) && timeMs > nowMs - dayMs);
  const share = today.filter(({ text }) => text.startsWith('{')).length / today.length;
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});
