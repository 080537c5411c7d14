import type { ComboboxOption } from '@grafana/ui';
import { isZone } from '../../../core/time/isZone';

/** Names of today that browsers list only by their former ones. */
const RENAMED: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** The time zones that this browser knows, UTC first. */
export function zoneNames(): ComboboxOption[] {
  const others = Intl.supportedValuesOf('timeZone')
    .map((zone) => RENAMED[zone] ?? zone)
    .filter((zone) => zone !== 'UTC' && isZone(zone))
    .sort();
  return ['UTC', ...new Set(others)].map((value) => ({ value }));
}
