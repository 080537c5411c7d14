import * as v from 'valibot';
import { day } from '../../../core/documents/daySchema';
import { fixedDuration } from '../../../core/documents/durationSchema';
import { address } from '../../../core/documents/record/recordSchema';
import { parseLabels, parseLinks } from './recordLists';
import { emptyRecord, type RecordValues } from './recordValues';

/**
 * What is wrong in the record; nothing in it has to be filled in. What stands as it was shown stays as it is stored, even
 * where it could not be typed, such as a label with a comma.
 */
export function validateRecord(values: RecordValues, shown: RecordValues = emptyRecord) {
  const { priority, priorityReason } = values;
  const typed = (key: keyof RecordValues, errorOf: (text: string) => string | undefined) =>
    values[key] === shown[key] ? undefined : errorOf(values[key]);
  return {
    labels: typed('labels', labelsError),
    priority: priorityReason.trim() && !priority.trim() ? 'Name the priority that the reason is for.' : undefined,
    respondWithin: isEmptyOr(fixedDuration, values.respondWithin)
      ? undefined
      : 'Write a length such as 15m, 4h or 1d, or leave it empty.',
    runbook: isEmptyOr(address, values.runbook)
      ? undefined
      : 'Write an address that begins with https:// or with / for a page of this Grafana.',
    dashboards: typed('dashboards', linksError),
    links: typed('links', linksError),
    reviewBy: typed('reviewBy', dayError),
  };
}

function isEmptyOr(schema: v.GenericSchema, text: string): boolean {
  return text.trim() === '' || v.is(schema, text.trim());
}

function linksError(text: string): string | undefined {
  const wrong = parseLinks(text).find(({ url }) => !v.is(address, url));
  return wrong && `“${wrong.url}” is no address. End each line with one that begins with https:// or /.`;
}

function labelsError(text: string): string | undefined {
  return parseLabels(text) === undefined
    ? 'Write labels as name=value with commas between them: tier=one, area=checkout.'
    : undefined;
}

function dayError(text: string): string | undefined {
  return isEmptyOr(day, text) ? undefined : 'Write a day such as 2026-12-01, or leave it empty.';
}
