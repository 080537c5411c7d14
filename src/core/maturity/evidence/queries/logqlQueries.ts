import { streamSelector } from '../../../logql/selector';
import type { EvidenceQuery } from './evidenceQuery';

const DAY_MS = 86_400_000;

/** A line of `key=value` pairs; LogQL's own logfmt parser takes any words for one. */
const LOGFMT = '^([A-Za-z_][A-Za-z0-9_.]*=("[^"]*"|[^ "]*)( +|$))+$';
/** A line that tells of a request: it names a method. */
const REQUEST = '(?i)("?(http_)?method"?[=:]|\\b(get|post|put|patch|delete) /)';
const TRACE = '(?i)"?trace[_-]?id"?[=:] *"?[0-9a-f]';

/** Readings of all queries below. */
export const LOG_QUERY_IDS = [
  'log_lines',
  'log_lines_json',
  'log_lines_logfmt',
  'log_requests',
  'log_requests_traced',
] as const;

/** Lines by service, where streams name it by `label`. */
export function logLinesQuery(label: string, services: readonly string[]): EvidenceQuery {
  return counting('log_lines', label, services, '');
}

/** What the lines are made of. */
export function logShapeQueries(label: string, services: readonly string[]): EvidenceQuery[] {
  return [
    counting('log_lines_json', label, services, ' |~ `^\\s*\\{` | json | __error__=""'),
    counting('log_lines_logfmt', label, services, ` |~ \`${LOGFMT}\``),
    counting('log_requests', label, services, ` |~ \`${REQUEST}\``),
    counting('log_requests_traced', label, services, ` |~ \`${REQUEST}\` |~ \`${TRACE}\``),
  ];
}

function counting(id: (typeof LOG_QUERY_IDS)[number], label: string, services: readonly string[], pipeline: string): EvidenceQuery {
  const expr = `sum by (${label}) (count_over_time(${streamSelector(label, services)}${pipeline} [24h]))`;
  return { id, expr, windowMs: DAY_MS };
}
