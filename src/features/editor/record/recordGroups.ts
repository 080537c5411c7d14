import { parseNames } from '../../../core/documents/parseNames';
import type { RecordValues } from './recordValues';

interface RecordGroup {
  label: string;
  fields: ReadonlyArray<keyof RecordValues>;
  words: (values: RecordValues) => string;
}

/** Fields of the record that only mean something together, as people know them. */
export const recordGroups: readonly RecordGroup[] = [
  group('Journey', 'journey', 'step'),
  group('Persona', 'persona'),
  group('What broken means', 'brokenMeans'),
  group('When they complain', 'complainWhen'),
  group('Environments and regions', 'environments', 'regions'),
  group('Labels', 'labels'),
  group('Priority', 'priority', 'priorityReason'),
  group('First to act', 'firstToAct', 'respondWithin', 'actsAlone'),
  group('Runbook', 'runbook'),
  group('Dashboards', 'dashboards'),
  group('Links', 'links'),
  group('Next review', 'reviewBy'),
];

function group(label: string, ...fields: Array<keyof RecordValues>): RecordGroup {
  return {
    label,
    fields,
    words: (values) =>
      fields
        .map((field) => values[field])
        .filter(Boolean)
        .join(', '),
  };
}

/** What the section holds, in one line. */
export function recordSummary({ journey, step, firstToAct, environments, priority, reviewBy }: RecordValues): string {
  const parts = [
    [journey, step].filter(Boolean).join(': '),
    parseNames(environments).join(', '),
    priority && `priority ${priority}`,
    firstToAct && `${firstToAct} acts first`,
    reviewBy && `reviewed by ${reviewBy}`,
  ];
  return parts.filter(Boolean).join(' · ') || 'nothing on record yet';
}
