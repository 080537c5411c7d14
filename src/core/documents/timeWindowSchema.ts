import * as v from 'valibot';
import { looseObject } from '../schema/looseObject';
import { rule } from '../schema/rule';
import { windowFromSpec, type WindowProblem } from '../slo/windowFromSpec';
import { duration } from './durationSchema';

/** A local wall time, as OpenSLO writes it: `2026-01-01 00:00:00`. */
const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/));

const PLACE: Readonly<Record<WindowProblem, string[]>> = {
  'not-a-duration': ['duration'],
  'rolling-needs-fixed-length': ['duration'],
  'longer-than-400-days': ['duration'],
  'calendar-needs-days': ['duration'],
  'calendar-needed': ['calendar'],
  'unknown-time-zone': ['calendar', 'timeZone'],
  'not-a-date': ['calendar', 'startTime'],
};

/** A calendar window's periods are counted from `startTime` in `timeZone`: the first weekday, the fiscal year. */
export const timeWindowSchema = v.pipe(
  looseObject({
    duration,
    isRolling: v.optional(v.boolean(), true),
    calendar: v.optional(looseObject({ startTime: localTime, timeZone: v.pipe(v.string(), v.minLength(1)) })),
  }),
  rule((spec) => {
    const result = windowFromSpec(spec);
    return result.kind === 'invalid' ? [{ code: result.code, path: PLACE[result.code] }] : [];
  })
);
