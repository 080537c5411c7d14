import { dateTimeFormatISO, escapeRegex } from '@grafana/data';

export type Format = string | Function;

const glob = (values: string[]) => (values.length === 1 ? values.join('') : `{${values.join(',')}}`);
const regex = (values: string[]) => (values.length === 1 ? escapeRegex(values.join('')) : `(${values.map(escapeRegex).join('|')})`);

/** Grafana's interpolation formats. */
const formats: Record<string, (values: string[], name: string) => string> = {
  glob,
  regex,
  raw: (values) => values.join(','),
  csv: (values) => values.join(','),
  pipe: (values) => values.join('|'),
  json: (values) => JSON.stringify(values.length === 1 ? values[0] : values),
  doublequote: (values) => values.map((one) => `"${one.replaceAll('"', '\\"')}"`).join(','),
  singlequote: (values) => values.map((one) => `'${one.replaceAll("'", "\\'")}'`).join(','),
  percentencode: (values) => encodeURIComponent(glob(values)),
  uriencode: (values) => encodeURI(glob(values)),
  queryparam: (values, name) => values.map((one) => `var-${name}=${encodeURIComponent(one)}`).join('&'),
  date: ([epochMs]) => dateTimeFormatISO(Number(epochMs), { timeZone: 'utc' }),
  'date:iso': ([epochMs]) => dateTimeFormatISO(Number(epochMs), { timeZone: 'utc' }),
  'date:seconds': ([epochMs]) => String(Math.floor(Number(epochMs) / 1000)),
};

export function formatValue(value: unknown, text: string, format: Format = 'glob', variable: { name: string }): string {
  if (typeof format === 'function') {
    return String(format(value, variable, formatValue));
  }
  const values = [value].flat().map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)));
  return format === 'text' ? text : (formats[format] ?? glob)(values, variable.name);
}
