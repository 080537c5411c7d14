import type { RefObject } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '../formValues';
import type { TargetRecord } from '../validate';

/** A record that takes longer keeps nobody from saving. */
const LONGEST_WAIT_MS = 5_000;
const LOOK_MS = 50;

/** Whether a form that was right but for the record, which is still being read, is right by that too. */
export async function isJudged(form: UseFormReturn<FormValues>, record: RefObject<TargetRecord>): Promise<boolean> {
  if (!record.current.isReading || form.getValues('targetReason').trim() !== '') {
    return true;
  }
  for (let waitedMs = 0; record.current.isReading && waitedMs < LONGEST_WAIT_MS; waitedMs += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return form.trigger();
}
