import type { ComboboxOption } from '@grafana/ui';

/** The time zones that this browser knows, UTC first. */
export function zoneNames(): ComboboxOption[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
  return ['UTC', ...others].map((value) => ({ value }));
}
