import * as v from 'valibot';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { readAs } from '../../../core/schema/readAs';
import { recordDraft } from '../record/recordDraft';
import { emptyForm, type FormValues } from '../formValues';

const matcher = v.object({ label: v.string(), op: v.picklist(['=', '!=', '=~', '!~']), value: v.string() });
const matchers = v.array(matcher);

const formSchema = v.object({
  dataSourceUid: v.string(),
  kind: v.picklist(['bad-events', 'good-events', 'latency', 'threshold', 'yes-no', 'logs', 'free']),
  metric: v.string(),
  matchers,
  eventMatchers: matchers,
  eventMetric: v.string(),
  eventAlone: v.boolean(),
  threshold: v.string(),
  groupBy: v.array(v.string()),
  targetPercent: v.string(),
  windowKind: v.picklist(['rolling', 'calendar']),
  duration: v.string(),
  anchorDate: v.string(),
  zone: v.string(),
  displayName: v.string(),
  name: v.string(),
  description: v.string(),
  service: v.string(),
  team: v.string(),
  // Drafts of an earlier version of the form have none of these.
  ...recordDraft,
  targetReason: v.optional(v.string(), emptyForm.targetReason),
  revisionTrigger: v.optional(v.string(), ''),
  revisionReason: v.optional(v.string(), ''),
  language: v.optional(v.picklist(['promql', 'logql']), emptyForm.language),
  given: v.optional(v.picklist(['bad', 'good']), emptyForm.given),
  eventQuery: v.optional(v.string(), emptyForm.eventQuery),
  totalQuery: v.optional(v.string(), emptyForm.totalQuery),
  logIndicator: v.optional(v.string(), emptyForm.logIndicator),
  spellings: v.optional(v.array(v.string()), []),
  histogram: v.optional(v.picklist(['classic', 'native']), emptyForm.histogram),
  op: v.optional(v.picklist(['lt', 'lte', 'gt', 'gte']), emptyForm.op),
  resolution: v.optional(v.string(), emptyForm.resolution),
  aggregation: v.optional(v.picklist(['each', 'avg', 'max', 'min', 'sum']), emptyForm.aggregation),
  aspect: v.optional(v.string(), emptyForm.aspect),
  held: v.optional(v.picklist(['value', 'age']), emptyForm.held),
  method: v.optional(v.picklist(['Occurrences', 'Timeslices', 'RatioTimeslices']), emptyForm.method),
  sliceLength: v.optional(v.string(), emptyForm.sliceLength),
  sliceTargetPercent: v.optional(v.string(), emptyForm.sliceTargetPercent),
  missingData: v.optional(v.picklist(['ignore', 'good', 'bad', 'hold']), emptyForm.missingData),
  precision: v.picklist(['fast', 'exact']),
  births: v.picklist(['flag', 'count']),
  recorded: v.optional(v.picklist(['use', 'none']), emptyForm.recorded),
  absentAfter: v.string(),
  documentUid: v.string(),
  folderUid: v.string(),
}) satisfies v.GenericSchema<unknown, FormValues>;

const draftSchema = v.object({ values: formSchema, base: formSchema, keptAtMs: finiteNumber });

/** What somebody typed and did not save. */
export interface SloDraft {
  values: FormValues;
  /** What the form held before anything was typed: what was stored, or an empty form. */
  base: FormValues;
  keptAtMs: number;
}

/** Undefined where it is none, such as one of another version of the form. */
export function parseDraft(value: unknown): SloDraft | undefined {
  return readAs(draftSchema, value);
}
