import { Field, Input } from '@grafana/ui';
import React, { useId } from 'react';
import { dueState } from '../../../core/maturity/milestones/dueState';
import { DEFAULT_REASSESS_MONTHS } from '../../../core/maturity/milestones/reassessMonths';
import { dueWords } from '../list/DueCell';

interface Props {
  value: string;
  error: string | undefined;
  /** Of the model; undefined where it names no interval. */
  modelMonths: number | undefined;
  /** ISO day of the last milestone. */
  lastDate: string | undefined;
  nowMs: number;
  onChange: (months: string) => void;
}

/** How many months after a milestone it is held again, and when that is. */
export function IntervalField({ value, error, modelMonths, lastDate, nowMs, onChange }: Props) {
  const id = useId();
  const months = error === undefined && value !== '' ? Number(value) : (modelMonths ?? DEFAULT_REASSESS_MONTHS);
  const empty =
    modelMonths === undefined
      ? `Empty: ${DEFAULT_REASSESS_MONTHS}, our default, since the model names no interval`
      : `Empty: ${modelMonths}, as the model says`;
  return (
    <Field
      label="Months until it is held again"
      description={`${empty}. Next due: ${dueWords(dueState(lastDate, months, nowMs))}.`}
      invalid={error !== undefined}
      error={error}
    >
      <Input
        id={id}
        width={24}
        inputMode="numeric"
        placeholder={String(modelMonths ?? DEFAULT_REASSESS_MONTHS)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </Field>
  );
}
