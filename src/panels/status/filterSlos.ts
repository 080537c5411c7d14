import { formatSloRef } from '../../core/documents/sloRef';
import type { Slo } from '../../core/slo/slo';

/** Texts of the options with variables filled in; lists are separated by commas. */
export interface SloFilter {
  service: string;
  team: string;
  label: string;
  text: string;
}

/** The SLOs that all filters let through; an empty one lets all through. */
export function filterSlos(slos: readonly Slo[], filter: SloFilter): Slo[] {
  const services = listed(filter.service);
  const teams = listed(filter.team);
  const labels = labelValues(filter.label);
  const text = filter.text.trim().toLowerCase();
  return slos.filter(
    (slo) =>
      (services.length === 0 || services.includes(slo.service)) &&
      (teams.length === 0 || (slo.team !== undefined && teams.includes(slo.team))) &&
      [...labels].every(([key, values]) => values.includes(slo.labels[key] ?? '')) &&
      (text === '' || searchText(slo).includes(text))
  );
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `tier=gold,tier=silver,zone=eu` as the values that each label may have; `tier=gold,silver` says the same. */
function labelValues(text: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let key: string | undefined;
  for (const part of listed(text)) {
    const at = part.indexOf('=');
    key = at < 0 ? key : part.slice(0, at).trim();
    if (key !== undefined) {
      values.set(key, [...(values.get(key) ?? []), part.slice(at + 1).trim()]);
    }
  }
  return values;
}

function searchText({ displayName, service, team, ref }: Slo): string {
  return [displayName, service, team ?? '', formatSloRef(ref)].join('\n').toLowerCase();
}
