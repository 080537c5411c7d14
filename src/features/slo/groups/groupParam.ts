import type { Slo } from '../../../core/slo/slo';
import type { UrlChange } from '../useUrlParams';

/** The address's parameter that names the group which the page shows alone; empty is the one without labels. */
const GROUP = 'group';
/** No group is called that: an address cannot tell an empty parameter from none. */
const WITHOUT_LABELS = '-';

/** The group that the address names; undefined for the whole SLO, and where it has no groups. */
export function groupIn(params: URLSearchParams, { indicator }: Slo): string | undefined {
  const name = params.get(GROUP) ?? '';
  if (name === '' || indicator.groupBy.length === 0) {
    return undefined;
  }
  return name === WITHOUT_LABELS ? '' : name;
}

/** The whole SLO for undefined. What was explained was of another one. */
export function groupChange(name: string | undefined): UrlChange {
  return { [GROUP]: name === '' ? WITHOUT_LABELS : name, explain: undefined, 'explain-of': undefined };
}

/** What a page with these parameters shows, of this group alone. */
export function groupView(params: URLSearchParams, name: string): Record<string, string> {
  const changed = { ...Object.fromEntries(params), ...groupChange(name) };
  return Object.fromEntries(
    Object.entries(changed).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  );
}
