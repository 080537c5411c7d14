import type { RunningTotal } from '../../../core/slo/answer';
import { isSameWindow, NAMED_WINDOWS } from '../../../core/slo/namedWindows';
import type { Slo } from '../../../core/slo/slo';
import { wallTime } from '../../../core/time/wallTime';
import type { UrlChange } from '../useUrlParams';

/** How an SLO is looked at: as it is, or over another window than its own. The document stays as it is. */
export interface SloView {
  /** With the window that is looked at. */
  slo: Slo;
  /** Name of another window than the SLO's own; undefined for that. */
  windowName: string | undefined;
  /** A day such as `2026-04-01` from which another calendar window is counted; undefined where it is the usual one. */
  countedFrom?: string | undefined;
  runningTotal: RunningTotal;
}

const WINDOW = 'window';
const FROM = 'counted-from';
const TOTAL = 'budget-of';

/** The view in the address; what cannot be read is the SLO as it is. `zone` is that of calendar windows. */
export function viewIn(params: URLSearchParams, slo: Slo, zone: string): SloView {
  const name = params.get(WINDOW) ?? '';
  const countedFrom = dayIn(params.get(FROM) ?? '');
  const window = NAMED_WINDOWS.get(name)?.(zoneOf(slo, zone), countedFrom);
  return {
    slo: window === undefined ? slo : { ...slo, window },
    windowName: window === undefined ? undefined : name,
    countedFrom: window?.kind === 'calendar' ? countedFrom : undefined,
    runningTotal: params.get(TOTAL) === 'elapsed' ? 'elapsed' : 'forecast',
  };
}

/** A view as it stands in the address; a zoom into the window before is left. */
export function windowParams(windowName: string): UrlChange {
  return { [WINDOW]: windowName, [FROM]: undefined, from: undefined, to: undefined };
}

/** The day from which the periods are counted; nothing where it is none of this calendar. */
export function countedFromParams(day: string): UrlChange | undefined {
  return dayIn(day) === undefined ? undefined : { [FROM]: day, from: undefined, to: undefined };
}

/** Half-typed years are none: 0002 to somebody who types 2026. */
function dayIn(text: string): string | undefined {
  return /^(19[7-9]|2\d\d)\d-\d\d-\d\d$/.test(text) && wallTime(`${text} 00:00:00`) !== undefined ? text : undefined;
}

export function totalParams(runningTotal: RunningTotal): UrlChange {
  return { [TOTAL]: runningTotal === 'elapsed' ? runningTotal : undefined };
}

/** Windows to look at an SLO over, besides its own. */
export function otherWindows(slo: Slo, zone: string, atMs: number): Array<{ name: string; window: Slo['window'] }> {
  return [...NAMED_WINDOWS]
    .map(([name, windowIn]) => ({ name, window: windowIn(zoneOf(slo, zone)) }))
    .filter(({ window }) => !isSameWindow(window, slo.window, atMs));
}

/** A calendar SLO has a zone of its own. */
function zoneOf({ window }: Slo, zone: string): string {
  return window.kind === 'calendar' ? window.zone : zone;
}
