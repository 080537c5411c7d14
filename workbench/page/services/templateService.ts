import { escapeRegex, type ScopedVars } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import { get } from 'lodash';

type Format = string | Function;

const pattern = /\$(\w+)|\${(\w+)(?:\.([^:}]+))?(?::(\w+))?}/g;
const glob = (values: string[]) => (values.length === 1 ? values.join('') : `{${values.join(',')}}`);

/** Those of Grafana's interpolation formats that links, queries and the app's panels use. */
const formats: Record<string, (values: string[], name: string) => string> = {
  glob,
  csv: (values) => values.join(','),
  text: (values) => values.join(' + '),
  pipe: (values) => values.join('|'),
  regex: (values) => `(${values.map(escapeRegex).join('|')})`,
  uriencode: (values) => encodeURI(glob(values)),
  percentencode: (values) => encodeURIComponent(glob(values)),
  queryparam: (values, name) => values.map((one) => `var-${name}=${encodeURIComponent(one)}`).join('&'),
};

let bound: ScopedVars = {};

/** Variables of the dashboard on screen, and the built-in ones. */
export function bindVariables(variables: ScopedVars): void {
  bound = variables;
}

export function replaceVariables(target = '', scopedVars: ScopedVars = {}, format: Format = 'glob'): string {
  const known = { ...bound, ...scopedVars };
  return target.replace(pattern, (match, plain, curly, path, ownFormat) => {
    const name: string = plain ?? curly;
    const value = path ? get(known[name]?.value, path) : known[name]?.value;
    return value === undefined ? match : formatValue(value, name, ownFormat ?? format);
  });
}

function formatValue(value: unknown, name: string, format: Format): string {
  if (typeof format === 'function') {
    return String(format(value, { name }));
  }
  return (formats[format] ?? glob)([value].flat().map(String), name);
}

export const templateService: TemplateSrv = {
  replace: replaceVariables,
  getVariables: () => [],
  containsTemplate: (target) => replaceVariables(target) !== (target ?? ''),
  updateTimeRange: () => undefined,
};
