import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { countedEvents } from './countedEvents';
import type { EndState, SuggestedSlo } from './demoService';
import { demoSeries, type DemoSeries } from './demoSeries';
import { demoServices } from './demoServices';
import { metricsText } from './liveFeed';
import { continueStory, newStory } from './story';
import { dayMs, hourMs, minuteMs } from './units';
import { writeSamples } from './writeSamples';

const nowMs = Date.UTC(2026, 4, 13, 10, 17);

function textOf(story: ReturnType<typeof newStory>, fromMs: number, toMs: number): string {
  const path = join(tmpdir(), `story-${process.pid}.om`);
  writeSamples(path, demoSeries(story), fromMs, toMs);
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

describe('samples', () => {
  const fromMs = nowMs - 3 * hourMs;

  it('are equal for an equal story, and others for another seed', () => {
    const text = textOf(newStory({ seed: 7, days: 3, nowMs }), fromMs, nowMs);
    expect(text).toMatch(
      /^http_requests_total\{job="user-auth",instance="user-auth-1:8080",region="eu-north",code="200"\} \d+ \d+\.\d{3}$/m
    );
    expect(textOf(newStory({ seed: 7, days: 3, nowMs }), fromMs, nowMs)).toBe(text);
    expect(textOf(newStory({ seed: 8, days: 3, nowMs }), fromMs, nowMs)).not.toBe(text);
  });

  it('are equal for two runs on one day, up to the outage that goes on', () => {
    const early = newStory({ seed: 7, days: 3, nowMs: nowMs - 5 * hourMs });
    const untilMs = nowMs - 6 * hourMs;
    expect(textOf(early, untilMs - hourMs, untilMs)).toBe(
      textOf(newStory({ seed: 7, days: 3, nowMs }), untilMs - hourMs, untilMs)
    );
  });

  it('do not change when the story is carried on', () => {
    const story = newStory({ seed: 7, days: 3, nowMs });
    const next = continueStory(story, nowMs + 9 * hourMs, nowMs);
    expect(next.liveOutages).toHaveLength(2);
    const untilMs = nowMs + 8 * hourMs;
    expect(textOf(next, nowMs, untilMs)).toBe(textOf(story, nowMs, untilMs));
  });

  it('do not depend on the order in which instants are asked', () => {
    const story = newStory({ seed: 7, days: 3, nowMs });
    const late = demoSeries(story);
    const fromLate = metricsText(late, nowMs + hourMs);
    const inOrder = demoSeries(story);
    metricsText(inOrder, nowMs - dayMs);
    expect(metricsText(inOrder, nowMs + hourMs)).toBe(fromLate);
  });
});

it('the live feed goes on where the history ends: no reset, no jump', () => {
  const series = demoSeries(newStory({ seed: 7, days: 3, nowMs }));
  for (const one of series.filter(({ type }) => type === 'counter')) {
    const [before, at, after] = [nowMs - minuteMs, nowMs, nowMs + minuteMs].map((tMs) => one.valueAt(tMs) ?? 0);
    expect(at).toBeGreaterThanOrEqual(before ?? NaN);
    expect(after).toBeGreaterThanOrEqual(at ?? NaN);
    expect((after ?? NaN) - (at ?? NaN)).toBeLessThan(5000);
  }
});

describe('the state that each SLO ends in', () => {
  // A weekday at noon, a Sunday late in the evening, a Saturday just after midnight.
  const ends = [nowMs, Date.UTC(2026, 4, 17, 23, 50), Date.UTC(2026, 4, 16, 0, 5)];
  const histories = ends.map((endMs) => ({
    endMs,
    series: demoSeries(newStory({ seed: 20, days: 31, nowMs: endMs })),
  }));
  const slos = demoServices.flatMap((service) =>
    service.suggestedSlos.map((slo) => [`${service.name}/${slo.name}`, slo] as const)
  );

  it.each(slos)('%s', (_, slo) => {
    for (const { endMs, series } of histories) {
      expect(stateOf(series, slo, endMs)).toBe(slo.endState);
    }
  });
});

/** Burning fast by the one-hour tier, at risk when the budget would not last the window at the pace of six hours. */
function stateOf(series: readonly DemoSeries[], slo: SuggestedSlo, endMs: number): EndState {
  const windowMs = (slo.window.kind === 'rolling' ? slo.window.days : 30) * dayMs;
  const spent = (lengthMs: number, stepMs: number) => {
    const { bad, total } = countedEvents(series, slo, endMs - lengthMs, endMs, stepMs);
    return total === 0 ? 0 : bad / total / (1 - slo.target);
  };
  const remaining = 1 - spent(windowMs, 5 * minuteMs);
  const isThere = series.some(
    ({ labels, toMs, metric }) => toMs > endMs && metric !== 'up' && labels.job === jobOf(slo)
  );
  if (!isThere) {
    return 'no data';
  }
  if (remaining <= 0) {
    return 'exhausted';
  }
  if (spent(hourMs, minuteMs) >= 14.4 && spent(5 * minuteMs, minuteMs) >= 14.4) {
    return 'burning fast';
  }
  return remaining < 0.25 || spent(6 * hourMs, minuteMs) > remaining ? 'at risk' : 'healthy';
}

function jobOf({ indicator }: SuggestedSlo): string | undefined {
  const { matchers } = indicator.kind === 'latency' ? indicator.histogram : indicator.total;
  return matchers.find(({ label }) => label === 'job')?.value;
}
