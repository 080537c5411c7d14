import * as z from 'zod/mini';
import { emptyForm, type FormValues } from '../formValues';

const matcher = z.object({ label: z.string(), op: z.enum(['=', '!=', '=~', '!~']), value: z.string() });
const matchers = z.array(matcher);

const formSchema = z.object({
  dataSourceUid: z.string(),
  kind: z.enum(['bad-events', 'good-events', 'latency']),
  metric: z.string(),
  matchers,
  eventMatchers: matchers,
  eventMetric: z.string(),
  eventAlone: z.boolean(),
  threshold: z.string(),
  groupBy: z.array(z.string()),
  targetPercent: z.string(),
  windowKind: z.enum(['rolling', 'calendar']),
  duration: z.string(),
  anchorDate: z.string(),
  zone: z.string(),
  displayName: z.string(),
  name: z.string(),
  description: z.string(),
  service: z.string(),
  team: z.string(),
  // Drafts of an earlier version of the form have none of these.
  method: z._default(z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']), emptyForm.method),
  sliceLength: z._default(z.string(), emptyForm.sliceLength),
  sliceTargetPercent: z._default(z.string(), emptyForm.sliceTargetPercent),
  missingData: z._default(z.enum(['ignore', 'good', 'bad', 'hold']), emptyForm.missingData),
  precision: z.enum(['fast', 'exact']),
  births: z.enum(['flag', 'count']),
  recorded: z._default(z.enum(['use', 'none']), emptyForm.recorded),
  absentAfter: z.string(),
  documentUid: z.string(),
  folderUid: z.string(),
}) satisfies z.ZodMiniType<FormValues>;

const draftSchema = z.object({ values: formSchema, base: formSchema, keptAtMs: z.number() });

/** What somebody typed and did not save. */
export interface SloDraft {
  values: FormValues;
  /** What the form held before anything was typed: what was stored, or an empty form. */
  base: FormValues;
  keptAtMs: number;
}

/** Undefined where it is none, such as one of another version of the form. */
export function parseDraft(value: unknown): SloDraft | undefined {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
