import { deployedTo } from '../../slo/deployedTo';
import type { Slo } from '../../slo/slo';
import type { SloRecord } from './readSloRecord';

type Described = Pick<Slo, 'description' | 'team' | 'indicator'>;

/** Whether each of what a record holds is there, in the order in which people ask for it. */
const FIELDS = {
  journey: ({ record }) => record.journey,
  step: ({ record }) => record.step,
  persona: ({ record }) => record.persona,
  'broken-means': ({ record }) => record.brokenMeans,
  'complain-when': ({ record }) => record.complainWhen,
  why: (_, slo) => slo.description,
  team: (_, slo) => slo.team,
  // A definition that chooses them says it itself.
  environments: ({ record }, { indicator }) => record.environments?.[0] ?? deployedTo(indicator)[0],
  priority: ({ record }) => record.priority?.level,
  // No reason is asked of a priority that nobody gave.
  'priority-reason': ({ record: { priority } }) => priority === undefined || priority.reason,
  'first-to-act': ({ record }) => record.response?.first,
  'respond-within': ({ record }) => record.response?.within,
  'act-alone': ({ record }) => record.response?.mayActAlone !== undefined,
  runbook: ({ record }) => record.runbook,
  life: ({ life }) => life[0],
  'review-by': ({ reviewBy }) => reviewBy,
} as const satisfies Record<string, (record: SloRecord, slo: Described) => unknown>;

export type RecordField = keyof typeof FIELDS;

const NAMES = Object.keys(FIELDS) as RecordField[];

/** How many there are. */
export const RECORD_FIELDS = NAMES.length;

/** What the record of an SLO still lacks, in the order in which people ask for it. */
export function missingFields(record: SloRecord, slo: Described): RecordField[] {
  return NAMES.filter((field) => !FIELDS[field](record, slo));
}
