import * as v from 'valibot';
import { sloSchema } from '../../../core/documents/sloSchema';
import { toSlo } from '../../../core/documents/toSlo';
import { isMeasured, type MeasuredSlo } from '../../../core/slo/composite/composite';
import { type FormValues, tellsEventsApart } from '../formValues';
import { logsError } from '../logsForm';
import { filledLogs } from '../logs/guidedLogs';
import { toResource } from '../toResource';

/**
 * The SLO that the form describes so far; undefined while that is not one. What the figures do not depend on (names,
 * owner) is filled in, so that the preview appears as soon as something is measured.
 */
export function formSlo(values: FormValues): MeasuredSlo | undefined {
  const hasCondition = values.eventMatchers.some(({ label }) => label !== '');
  const eventGiven = !tellsEventsApart(values.kind) || hasCondition || values.eventMetric !== '';
  const logIndicator = filledLogs(values.logIndicator);
  if (!eventGiven || (values.kind === 'logs' && logsError({ ...values, logIndicator }) !== undefined)) {
    return undefined;
  }
  const complete = {
    ...values,
    logIndicator,
    name: 'preview',
    displayName: 'the SLO as filled in',
    service: values.service || 'preview',
  };
  const parsed = v.safeParse(sloSchema, toResource(complete, undefined));
  const slo = parsed.success ? toSlo(parsed.output, 'preview') : undefined;
  return slo !== undefined && isMeasured(slo) ? slo : undefined;
}
