import type { FormValues } from '../formValues';
import { recordGroups } from '../record/recordGroups';
import { measureSummary, methodSummary, objectiveWindow } from '../sections/summaries';

/** Fields of the form that only mean something together, under the name that people know them by. */
export interface FieldGroup {
  label: string;
  fields: ReadonlyArray<keyof FormValues>;
  words: (values: FormValues) => string;
}

/** Everything that an SLO that is stored can be edited in: its name and its document stay. */
export const fieldGroups: readonly FieldGroup[] = [
  { label: 'Data source', fields: ['dataSourceUid'], words: (values) => values.dataSourceUid || 'the default' },
  {
    label: 'What is measured',
    fields: [
      'kind',
      'aspect',
      'metric',
      'matchers',
      'eventMatchers',
      'eventMetric',
      'eventAlone',
      'threshold',
      'spellings',
      'histogram',
      'op',
      'resolution',
      'aggregation',
      'held',
      'language',
      'given',
      'eventQuery',
      'totalQuery',
      'logIndicator',
    ],
    words: measureSummary,
  },
  { label: 'Budgets by label', fields: ['groupBy'], words: ({ groupBy }) => groupBy.join(', ') },
  { label: 'Target', fields: ['targetPercent'], words: ({ targetPercent }) => `${targetPercent} %` },
  { label: 'Why this target', fields: ['targetReason'], words: ({ targetReason }) => targetReason },
  { label: 'Window', fields: ['windowKind', 'duration', 'anchorDate', 'zone'], words: objectiveWindow },
  { label: 'Service', fields: ['service'], words: ({ service }) => service },
  { label: 'Team', fields: ['team'], words: ({ team }) => team },
  { label: 'Name', fields: ['displayName'], words: ({ displayName }) => displayName },
  { label: 'Why it matters', fields: ['description'], words: ({ description }) => description },
  ...recordGroups,
  {
    label: 'Why it changes',
    fields: ['revisionTrigger', 'revisionReason'],
    words: ({ revisionReason }) => revisionReason,
  },
  { label: 'Method', fields: ['method', 'sliceLength', 'sliceTargetPercent'], words: methodSummary },
  { label: 'Time without data', fields: ['missingData'], words: ({ missingData }) => missingData },
  { label: 'Precision', fields: ['precision'], words: ({ precision }) => precision },
  { label: 'First value of a new series', fields: ['births'], words: ({ births }) => births },
  { label: 'Recorded series', fields: ['recorded'], words: ({ recorded }) => recorded },
  { label: 'Shown as no data after', fields: ['absentAfter'], words: ({ absentAfter }) => absentAfter },
];
