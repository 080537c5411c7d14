/** Whether a model's version comes after another: `2` after `1`, `1.10` after `1.9`, `2026-06` after `2026-01`. */
export function isNewerVersion(version: string, than: string): boolean {
  return new Intl.Collator('en', { numeric: true }).compare(version, than) > 0;
}
