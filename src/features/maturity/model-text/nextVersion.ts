/** The version after this one: `2` after `1`, `1.10` after `1.9`; `draft.1` after `draft`. */
export function nextVersion(version: string): string {
  const last = /^(.*?)(\d+)$/.exec(version);
  return last === null ? `${version}.1` : `${last[1] ?? ''}${Number(last[2]) + 1}`;
}
