import { noData } from '../../../core/slo/answer';
import type { Outlook } from '../../../core/slo/forecast/outlook';
import type { Forecast, RangeForecast } from '../../../core/slo/forecast/rangeForecast';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatDate, formatDateTime } from '../../../views/format/formatTime';

const HOUR_MS = 3_600_000;

/** The forecast in a sentence or two. */
export function forecastSentence({ forecast, remaining }: Outlook, timeZone: string): string {
  if (forecast.kind === 'none') {
    return noForecastWords(forecast);
  }
  const until = formatDate(forecast.untilMs, timeZone);
  const { p10, p50, p90 } = forecast.exhaustedAtMs;
  if (remaining !== noData && remaining <= 0) {
    return `The budget is used up. In half of the futures ${endWords(forecast)} on ${until}.`;
  }
  const day = (ms: number) => formatDate(ms, timeZone);
  if (p50 !== undefined) {
    const early = p10 === undefined ? '' : ` In one of ten it is gone by ${day(p10)} already.`;
    const late = p90 === undefined ? '' : ` In nine of ten it is gone by ${day(p90)}.`;
    return `In half of the futures the budget runs out by ${day(p50)}.${early}${late}`;
  }
  if (forecast.runsOutShare === 0) {
    return `In none of the futures does the budget run out by ${until}.`;
  }
  const early = p10 === undefined ? '' : ` In one of ten it is gone by ${day(p10)} already.`;
  return `In ${futuresWords(forecast)} the budget runs out by ${until}; most likely it lasts longer.${early}`;
}

function endWords({ fan }: RangeForecast): string {
  const end = fan.p50.values.at(-1) ?? NaN;
  return end > 0 ? `at most ${formatBudget(end)} is left` : 'it is still used up';
}

/** `37 of 100 futures`. */
export function futuresWords({ runsOutShare }: RangeForecast): string {
  const futures = Math.round(runsOutShare * 100);
  if (futures === 0 && runsOutShare > 0) {
    return 'under 1 of 100 futures';
  }
  return futures === 100 && runsOutShare < 1 ? 'over 99 of 100 futures' : `${futures} of 100 futures`;
}

/** Why there is no forecast. */
export function noForecastWords({ reason, sampledHours }: Extract<Forecast, { kind: 'none' }>): string {
  switch (reason) {
    case 'no-data':
      return 'No forecast: nothing was counted in the window.';
    case 'incomplete':
      return 'No forecast: parts of the window could not be read.';
    case 'too-little-history':
      return `No forecast yet: it needs two weeks of data, and ${sampledHours === 0 ? 'nothing' : formatDuration(sampledHours * HOUR_MS)} of the last eight weeks is on record.`;
    case 'window-too-short':
      return 'No forecast: it draws whole hours, and the window is shorter than a day.';
  }
}

/** Where nothing is on record of the last hour, whose traffic an outage is reckoned by; empty else. */
export function outageWords({ outage }: Outlook, asOfMs: number, timeZone: string): string {
  return outage === undefined || asOfMs - outage.trafficUntilMs < HOUR_MS
    ? ''
    : `The outage is reckoned at the traffic of the last hour on record, up to ${formatDateTime(outage.trafficUntilMs, timeZone)}.`;
}

/** How the forecast comes about, for somebody who sees one for the first time. */
export function methodWords(forecast: RangeForecast, rolling: boolean): string {
  const leaving = rolling ? ' Old failures leave the window as time goes on, and their budget comes back.' : '';
  const idle = forecast.idleMs > 0 ? ` In ${formatDuration(forecast.idleMs)} of planned exclusions nothing burns.` : '';
  return `Each hour to come is drawn from the same hour of the week in the last eight weeks (${formatDuration(forecast.sampledHours * HOUR_MS)} of them measured), ${forecast.runs} times over: so many possible futures.${leaving}${idle} It knows only what has happened before: it takes an outage of now to be over, and knows of no planned release and no season.`;
}
