import type { ComboboxOption } from '@grafana/ui';
import type { Loadable } from '../../../adapters/loadable';
import type { DetectedField } from '../../../adapters/measure/catalog/logCatalog';
import { isLabelName } from '../../../core/promql/selector';
import type { GuidedLogs } from './guidedLogs';

type Parser = GuidedLogs['parser'];

/** Fields that lines have once the parser has read them; metadata of lines needs none. Durations come first where asked for. */
export function fieldOptions(
  fields: Loadable<DetectedField[]>,
  parser: Parser,
  labels: readonly string[],
  wanted: 'any' | 'measured' = 'any'
): ComboboxOption[] {
  const found = known(fields).filter(
    ({ name, parsers }) => isLabelName(name) && (parsers.length === 0 || parsers.includes(parser))
  );
  const options = found
    .filter(({ type }) => wanted === 'any' || MEASURED.includes(type))
    .sort((a, b) => rank(a, wanted) - rank(b, wanted) || (a.name < b.name ? -1 : 1))
    .map(({ name, type, cardinality }) => ({ value: name, description: `${type}, about ${cardinality} values` }));
  const others = wanted === 'any' ? labels.filter((label) => found.every(({ name }) => name !== label)) : [];
  return [...options, ...others.map((value) => ({ value, description: 'label of the streams' }))];
}

const MEASURED: readonly string[] = ['duration', 'int', 'float'];

function rank({ type }: DetectedField, wanted: 'any' | 'measured'): number {
  return wanted === 'measured' ? MEASURED.indexOf(type) : 0;
}

/** The parser that finds most fields; undefined where none finds any. */
export function proposedParser(fields: Loadable<DetectedField[]>): 'json' | 'logfmt' | undefined {
  const count = (parser: string) => known(fields).filter(({ parsers }) => parsers.includes(parser)).length;
  const [json, logfmt] = [count('json'), count('logfmt')];
  return json === 0 && logfmt === 0 ? undefined : json >= logfmt ? 'json' : 'logfmt';
}

/** What is known of the fields, or why they have to be typed. */
export function fieldsWords(fields: Loadable<DetectedField[]>, parser: Parser): string {
  if (fields.status === 'failed') {
    return fields.problem.code === 'not-found'
      ? 'This Loki does not tell which fields lines have (it can since version 3): type their names.'
      : 'Loki does not tell now which fields lines have: type their names.';
  }
  const proposed = proposedParser(fields);
  if (fields.status !== 'ready' || parser === proposed) {
    return '';
  }
  return proposed === undefined
    ? 'The latest lines have no fields as JSON or logfmt.'
    : `The latest lines look like ${proposed}: ${known(fields)
        .filter(({ parsers }) => parsers.includes(proposed))
        .map(({ name }) => name)
        .slice(0, 6)
        .join(', ')}.`;
}

function known(fields: Loadable<DetectedField[]>): DetectedField[] {
  return fields.status === 'ready' ? fields.value : [];
}
