import type { QueryReading } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';

type Readings = Readonly<Record<string, Fact<QueryReading>>>;

/** Answers of several data sources to the same query as one: it is cut where some of them failed. */
export function mergeReadings(all: readonly Readings[]): Readings {
  const ids = [...new Set(all.flatMap((readings) => Object.keys(readings)))];
  return Object.fromEntries(
    ids.map((id) => [id, mergeFacts(all.flatMap((readings) => (Object.hasOwn(readings, id) ? [readings[id]] : [])))])
  );
}

function mergeFacts(facts: ReadonlyArray<Fact<QueryReading> | undefined>): Fact<QueryReading> {
  const read = facts.filter((fact) => fact?.status === 'read');
  const [first] = read;
  if (first === undefined) {
    return facts[0] ?? { status: 'loading' };
  }
  const series = read.flatMap(({ value }) => value.series);
  const queries = [...new Set(read.map(({ value }) => value.query))];
  const query = queries.length > 1 ? `(${queries.join(' or ')})` : first.value.query;
  return { ...first, value: { ...first.value, query, series }, ...(read.length < facts.length && { isCut: true }) };
}
