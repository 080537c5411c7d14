import * as z from 'zod/mini';
import { windowFromSpec, type WindowProblem } from '../slo/windowFromSpec';
import { duration } from './durationSchema';

/** A local wall time, as OpenSLO writes it: `2026-01-01 00:00:00`. */
const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/));

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
export const timeWindowSchema = z
  .looseObject({
    duration,
    isRolling: z._default(z.boolean(), true),
    calendar: z.optional(z.looseObject({ startTime: localTime, timeZone: z.string().check(z.minLength(1)) })),
  })
  .check((context) => {
    const result = windowFromSpec(context.value);
    if (result.kind === 'invalid') {
      const { code } = result;
      context.issues.push({ code: 'custom', message: code, path: PLACE[code], input: context.value });
    }
  });
