import { groupOfText, groupText } from '../../../core/slo/groupText';
import type { Slo } from '../../../core/slo/slo';
import type { UrlChange } from '../useUrlParams';

/** The address's parameter that names the group which the page shows alone. */
const GROUP = 'group';

/** The group that the address names; undefined for the whole SLO, and where it has no groups. */
export function groupIn(params: URLSearchParams, { indicator }: Slo): string | undefined {
  return indicator.groupBy.length === 0 ? undefined : groupOfText(params.get(GROUP) ?? '');
}

/** The whole SLO for undefined. What was explained was of another one. */
export function groupChange(name: string | undefined): UrlChange {
  return { [GROUP]: name === undefined ? undefined : groupText(name), explain: undefined, 'explain-of': undefined };
}

/** What a page with these parameters shows, of this group alone. */
export function groupView(params: URLSearchParams, name: string): Record<string, string> {
  const changed = { ...Object.fromEntries(params), ...groupChange(name) };
  return Object.fromEntries(
    Object.entries(changed).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  );
}
