import type { CountField, FoundFields } from './findFields';

interface Words {
  title: string;
  text: string;
}

const SIDE = { bad: 'bad events', total: 'all events' } as const;

/** `“errors” of query A`. */
export function fieldWords({ name, refId }: CountField): string {
  return `“${name}”${refId === undefined ? '' : ` of query ${refId}`}`;
}

/** Which field a panel misses, and what its queries offer instead. */
export function missingFieldsWords(
  { missing, offered }: Extract<FoundFields, { kind: 'missing' }>,
  chosen: { bad: string; total: string }
): Words {
  if (offered.length === 0) {
    return {
      title: 'The queries bring no counts',
      text: 'Add a query of bad events and one of all events, as time series of counts per step: in Prometheus sum(increase(…[$__interval])).',
    };
  }
  const named = missing.filter((side) => chosen[side] !== '').map((side) => `“${chosen[side]}”`);
  const found = named.length === 0 ? '' : ` ${named.join(' and ')} is not among the fields.`;
  return {
    title: `No field for ${missing.map((side) => SIDE[side]).join(' and ')}`,
    text: `${found} Edit the panel and choose from: ${offered.join(', ')}.`.trim(),
  };
}

export const tooFewPointsWords: Words = {
  title: 'Too few points',
  text: 'The queries bring fewer than two points in the range of the dashboard. Ask for time series, or widen the range.',
};
