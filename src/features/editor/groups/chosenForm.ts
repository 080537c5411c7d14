import type { Loadable } from '../../../adapters/loadable';
import { type LabelCondition, withValues } from '../../../core/slo/deployedTo';
import { type FormValues, tellsEventsApart } from '../formValues';
import { readGuided } from '../logs/guidedLogs';

/** Fields of the form that hold conditions on labels. */
type Conditions = Pick<FormValues, 'matchers' | 'eventMatchers' | 'logIndicator'>;

/** The conditions of all events, and of the good or bad ones; undefined where queries hold them. */
export function sidesOf(values: FormValues): LabelCondition[][] | undefined {
  const { kind, matchers, eventMatchers, eventAlone, logIndicator } = values;
  if (kind === 'free' || kind === 'logs') {
    const guided = kind === 'logs' ? readGuided(logIndicator) : undefined;
    return (
      guided && [
        [...guided.streams, ...guided.fields],
        [...guided.streams, ...guided.fields, ...guided.eventFields],
      ]
    );
  }
  return tellsEventsApart(kind) ? [matchers, eventAlone ? eventMatchers : [...matchers, ...eventMatchers]] : [matchers];
}

/** The conditions with these values of a label alone on all sides, with all values where none is given. */
export function withChosen(values: FormValues, label: string, chosen: readonly string[]): Conditions {
  const { kind, matchers, eventMatchers, eventAlone, logIndicator } = values;
  const guided = kind === 'logs' ? readGuided(logIndicator) : undefined;
  if (guided) {
    const streams = withValues(guided.streams, label, chosen);
    return { matchers, eventMatchers, logIndicator: JSON.stringify({ ...guided, streams }) };
  }
  return {
    matchers: withValues(matchers, label, chosen),
    eventMatchers: withValues(eventMatchers, label, eventAlone ? chosen : []),
    logIndicator,
  };
}

/** Whether a label is read from the lines, whose conditions are not those of the streams; `streamLabels` are all that there are. */
export function isReadFromLines(
  { kind, logIndicator }: FormValues,
  label: string,
  streamLabels: Loadable<string[]>
): boolean {
  const guided = kind === 'logs' ? readGuided(logIndicator) : undefined;
  const isIn = (rows: ReadonlyArray<{ label: string }> = []) => rows.some((row) => row.label === label);
  const isStreamLabel = streamLabels.status !== 'ready' || streamLabels.value.includes(label) || isIn(guided?.streams);
  return guided !== undefined && (!isStreamLabel || isIn([...guided.fields, ...guided.eventFields]));
}
