import type { DemoSeries } from './demoSeries';
import { demoRules } from './demoRules';
import { demoServices } from './demoServices';
import { settlementFrom } from './platformSeries';
import type { Story } from './story';
import { troubleSpans } from './troubleRatio';
import { minuteMs } from './units';

export interface Span {
  fromMs: number;
  toMs: number;
}

/** The times in which one alert rule fired. */
export interface AlertHistory {
  labels: Readonly<Record<string, string>>;
  firing: readonly Span[];
}

/**
 * When the alert rules fired before there was a Prometheus to evaluate them: reckoned from what the series show. From
 * the story's anchor on the real one writes them itself.
 */
export function alertSeries(story: Story): DemoSeries[] {
  return alertHistories(story).map(({ labels, firing }) => ({
    ...{
      metric: 'ALERTS',
      type: 'gauge',
      phaseMs: 0,
      fromMs: firing[0]?.fromMs ?? story.anchorMs,
      toMs: story.anchorMs,
    },
    labels: { ...labels, alertstate: 'firing' },
    valueAt: (tMs) => (firing.some(({ fromMs, toMs }) => tMs >= fromMs && tMs < toMs) ? 1 : undefined),
  }));
}

/** Of the rules that fired at least once; oldest first. */
export function alertHistories(story: Story): AlertHistory[] {
  const spans: Readonly<Record<string, Span[]>> = {
    CheckoutBudgetBurnsFast: budgetBurns(story, 'checkout'),
    CatalogBudgetBurnsFast: budgetBurns(story, 'catalog'),
    SignInBudgetBurnsFast: budgetBurns(story, 'user-auth'),
    SignInSlow: outages(story, 'user-auth', true).map(({ fromMs, toMs, ratio }) => ({
      // More than six in a hundred of an hour, for five minutes; gone when the hour holds less.
      fromMs: fromMs + (3.6 / ratio + 5) * minuteMs,
      toMs: toMs + (60 - 3.6 / ratio) * minuteMs,
    })),
    PaymentsRefused: outages(story, 'payments', false).map(({ fromMs, toMs }) => ({
      fromMs: fromMs + 7 * minuteMs,
      toMs: toMs + 4 * minuteMs,
    })),
    PaymentsHostCpuHigh: settlements(story),
  };
  return demoRules()
    .map(({ name, labels }) => ({
      labels: { alertname: name, ...labels },
      firing: spans[name]?.filter(({ fromMs, toMs }) => toMs > fromMs) ?? [],
    }))
    .filter(({ firing }) => firing.length > 0);
}

/** The hour holds more than 14.4 times a thousandth, for two minutes; gone when five minutes hold less. */
function budgetBurns(story: Story, service: string): Span[] {
  return outages(story, service, false).map(({ fromMs, toMs, ratio }) => ({
    fromMs: fromMs + (Math.ceil((0.0144 * 60) / ratio) + 3) * minuteMs,
    toMs: toMs + 4 * minuteMs,
  }));
}

function outages(story: Story, name: string, isSlow: boolean) {
  return demoServices
    .filter((service) => service.name === name)
    .flatMap((service) => troubleSpans(service, story))
    .filter(({ trouble }) => trouble.kind === 'outage' && (trouble.code === 'slow') === isSlow)
    .map(({ trouble, fromMs, toMs }) => ({ ratio: trouble.ratio, fromMs, toMs }))
    .sort((a, b) => a.fromMs - b.fromMs);
}

/** Pages that are over before anybody has got up. */
function settlements(story: Story): Span[] {
  const { firstMs, eachMs, lengthMs } = settlementFrom(story);
  const nights = Math.max(0, Math.ceil((story.anchorMs - firstMs) / eachMs));
  return Array.from({ length: nights }, (_, night) => ({
    fromMs: firstMs + night * eachMs + 15 * minuteMs,
    toMs: firstMs + night * eachMs + lengthMs + minuteMs,
  }));
}
