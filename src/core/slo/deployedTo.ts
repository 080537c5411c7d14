import type { Matcher } from '../documents/labelMatcher';
import type { LogSelector } from '../documents/logSelector';
import { alternatives, expressionOf } from '../promql/alternatives';
import type { Indicator } from './slo';

/** The environments, regions or the like in which an SLO holds: values of a label that its budgets are told apart by. */
export interface DeployedTo {
  label: string;
  values: readonly string[];
}

/** What a label is called that tells environments or regions, where its values do not say it. */
export const CALLED = { environments: /env/i, regions: /region/i } as const;

/** Which values of a label the conditions of all sides of an SLI leave. */
export type ChosenValues =
  | { kind: 'all' }
  | { kind: 'chosen'; values: readonly string[] }
  /** By another comparison than with values. */
  | { kind: 'other' }
  /** Not the same on both sides; undefined where a side has no condition. */
  | { kind: 'apart'; sides: ReadonlyArray<readonly string[] | undefined> };

/** A condition on a label, also of a log line's fields. */
export interface LabelCondition {
  label: string;
  op: string;
  value: string;
}

/** `sides` are the conditions of all events, and of the good or bad ones where they are counted by their own. */
export function chosenValues(sides: ReadonlyArray<readonly LabelCondition[]>, label: string): ChosenValues {
  const chosen = sides.map((matchers) => valuesIn(matchers, label));
  const [first] = chosen;
  if (chosen.some((values) => values?.length === 0)) {
    return { kind: 'other' };
  }
  if (chosen.some((values) => keyOf(values) !== keyOf(first))) {
    return { kind: 'apart', sides: chosen };
  }
  return first === undefined ? { kind: 'all' } : { kind: 'chosen', values: first };
}

/** The same conditions with these values of a label alone; with all where none is given. Conditions on other labels stay. */
export function withValues(matchers: readonly Matcher[], label: string, values: readonly string[]): Matcher[] {
  const isList = values.length > 1;
  const condition = {
    label,
    op: isList ? ('=~' as const) : ('=' as const),
    value: isList ? expressionOf(values) : (values[0] ?? ''),
  };
  const place = matchers.findIndex((matcher) => matcher.label === label);
  const kept = matchers.flatMap((matcher, index) =>
    matcher.label !== label ? [matcher] : index === place && values.length > 0 ? [{ ...matcher, ...condition }] : []
  );
  return place < 0 && values.length > 0 ? [...kept, condition] : kept;
}

/** What is chosen of each label of an SLI's groups; of own queries nothing is known. */
export function chosenOf(indicator: Indicator): Array<{ label: string; chosen: ChosenValues }> {
  const sides = sidesOf(indicator);
  return indicator.groupBy.map((label) => ({ label, chosen: chosenValues(sides, label) }));
}

/** Where an SLO is deployed to by its definition, as far as that names values. */
export function deployedTo(indicator: Indicator): DeployedTo[] {
  return chosenOf(indicator).flatMap(({ label, chosen }) =>
    chosen.kind === 'chosen' ? [{ label, values: chosen.values }] : []
  );
}

function sidesOf(indicator: Indicator): Array<readonly LabelCondition[]> {
  switch (indicator.kind) {
    case 'logs':
      return [conditionsOf(indicator.total), conditionsOf(indicator.event)];
    case 'ratio':
      return [indicator.total.matchers, indicator.event.matchers];
    case 'latency':
      return [indicator.histogram.matchers];
    case 'threshold':
    case 'yes-no':
      return [indicator.series.matchers];
    case 'free':
    case 'composite':
      return [];
  }
}

function conditionsOf({ matchers, fields }: LogSelector): LabelCondition[] {
  return [...matchers, ...fields.map(({ field, op, value }) => ({ label: field, op, value: String(value) }))];
}

/** Undefined without a condition on the label, empty where one is no list of values. */
function valuesIn(matchers: readonly LabelCondition[], label: string): string[] | undefined {
  const lists = matchers.filter((matcher) => matcher.label === label).map(valuesOf);
  return lists.length === 0 ? undefined : lists.reduce((all, list) => all.filter((value) => list.includes(value)));
}

function valuesOf({ op, value }: LabelCondition): string[] {
  const values = op === '=' ? [value] : op === '=~' ? alternatives(value) : undefined;
  return values?.includes('') ? [] : (values ?? []);
}

function keyOf(values: readonly string[] | undefined): string {
  return JSON.stringify(values && [...values].sort());
}
