import type { WhatIf } from '../../../core/slo/forecast/whatIf';
import { NAMED_WINDOWS } from '../../../core/slo/namedWindows';
import { parseTarget } from '../../../core/slo/parseTarget';
import type { UrlChange } from '../useUrlParams';

/** The form as it is typed, and as it stands in the address; empty is "as it is". */
export interface WhatIfDraft {
  /** In percent. */
  target: string;
  window: string;
  outageMinutes: string;
  /** In percent. */
  failing: string;
  freezeDays: string;
}

type Field = keyof WhatIfDraft;

export const FIELDS: readonly Field[] = ['target', 'window', 'outageMinutes', 'failing', 'freezeDays'];

const PARAMS: Readonly<Record<Field, string>> = {
  target: 'if-target',
  window: 'if-window',
  outageMinutes: 'if-outage',
  failing: 'if-failing',
  freezeDays: 'if-freeze',
};

const LONGEST_OUTAGE_MINUTES = 10_080;
const LONGEST_FREEZE_DAYS = 92;

export function draftFrom(params: URLSearchParams): WhatIfDraft {
  const read = (field: Field) => params.get(PARAMS[field]) ?? '';
  return {
    target: read('target'),
    window: read('window'),
    outageMinutes: read('outageMinutes'),
    failing: read('failing'),
    freezeDays: read('freezeDays'),
  };
}

export function changeTo(draft: WhatIfDraft): UrlChange {
  return Object.fromEntries(FIELDS.map((field) => [PARAMS[field], draft[field].trim()]));
}

/** Why a field cannot be read; empty where all can. */
export function mistakesIn(draft: WhatIfDraft): Partial<Record<Field, string>> {
  const mistakes: Partial<Record<Field, string>> = {};
  if (draft.target !== '' && !parseTarget(draft.target).ok) {
    mistakes.target = 'A percentage above 0 and below 100';
  }
  if (isOff(draft.outageMinutes, LONGEST_OUTAGE_MINUTES)) {
    mistakes.outageMinutes = 'Minutes, from 1 to 10,080 (a week)';
  }
  if (isOff(draft.failing, 100)) {
    mistakes.failing = 'A percentage above 0, up to 100';
  }
  if (isOff(draft.freezeDays, LONGEST_FREEZE_DAYS)) {
    mistakes.freezeDays = 'Days, from 1 to 92';
  }
  return mistakes;
}

/** What a draft asks; what cannot be read is left as it is. `zone` is that of calendar windows. */
export function whatIfOf(draft: WhatIfDraft, zone: string): WhatIf {
  const target = parseTarget(draft.target);
  const window = NAMED_WINDOWS.get(draft.window)?.(zone);
  const minutes = amount(draft.outageMinutes, LONGEST_OUTAGE_MINUTES);
  const freezeDays = amount(draft.freezeDays, LONGEST_FREEZE_DAYS);
  return {
    ...(target.ok && { target: target.value }),
    ...(window !== undefined && { window }),
    ...(minutes !== undefined && { outage: { minutes, failingShare: (amount(draft.failing, 100) ?? 100) / 100 } }),
    ...(freezeDays !== undefined && { freezeDays }),
  };
}

function isOff(text: string, most: number): boolean {
  return text.trim() !== '' && amount(text, most) === undefined;
}

/** A number above 0, up to `most`. */
function amount(text: string, most: number): number | undefined {
  const value = Number(text.trim().replace(',', '.') || NaN);
  return value > 0 && value <= most ? value : undefined;
}
